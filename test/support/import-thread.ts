// The import thread's work in this process, with messages copied as between threads. The real thread runs end to end.
import { EventEmitter } from 'node:events';
import type { Thread } from '../../electron/services/import/worker/import-thread.ts';
import { ImportWork } from '../../electron/services/import/worker/import-work.ts';

/** A thread that ends as a real one does: at once, whatever it is doing, and says nothing more. */
export function startThread(): Thread {
  const events = new EventEmitter();
  let hasEnded = false;
  const emit = (event: string, value?: unknown) => {
    if (!hasEnded) events.emit(event, value);
  };
  const work = new ImportWork((said) => {
    const copy = structuredClone(said);
    setImmediate(() => emit('message', copy));
  });
  const thread = {
    postMessage: (asked: Parameters<ImportWork['handle']>[0]) => {
      work.handle(structuredClone(asked)).catch((error: unknown) => emit('error', error));
    },
    on: (event: string, listener: (...values: unknown[]) => void) => {
      events.on(event, listener);
      return thread;
    },
    terminate: async () => {
      hasEnded = true;
      return 1;
    },
  };
  // `as`: a worker's `on` is overloaded for each of its events; this one serves them all alike.
  return thread as unknown as Thread;
}
