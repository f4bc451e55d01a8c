// What a command has in a process: its stdout and stderr, the disk, and the signals that ask it to end.
import { diskFileSystem } from '../services/file-system.ts';
import type { CommandParts } from './command.ts';
import { processIo } from './io.ts';

/** The parts for commands of this process. */
export function processParts(builtInPack: string): CommandParts {
  return { io: processIo(), builtInPack, fs: diskFileSystem, interruptible };
}

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A second signal ends the process as it ends any other. */
async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = () => {
    stopListening();
    controller.abort();
  };
  const stopListening = () => {
    for (const name of ENDING_SIGNALS) process.off(name, abort);
  };
  for (const name of ENDING_SIGNALS) process.on(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    stopListening();
  }
}
