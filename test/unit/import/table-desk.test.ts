// The desk for tables of one's own: what is asked at once is done in turn, and nothing outlives a stop.
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TableDesk } from '../../../electron/services/import/table-desk.ts';
import type { Thread } from '../../../electron/services/import/worker/import-thread.ts';
import { jobsLook } from '../../fixtures/import/table-looks.ts';
import { startThread } from '../../support/import-thread.ts';
import { openStores, temporaryFolder, unwrap } from '../services/support.ts';

const jobs = path.resolve('test/fixtures/import/jobs.csv');
const mapping = jobsLook.proposal!;
const cancelled = { ok: false, error: { code: 'import-cancelled' } };

function openDesk(start: () => Thread = startThread) {
  const started: Thread[] = [];
  const { packs } = openStores(temporaryFolder());
  const desk = new TableDesk(packs, () => {
    const thread = start();
    started.push(thread);
    return thread;
  });
  return { desk, started };
}

/** A thread that dies before it does anything. */
function deadThread(): Thread {
  const events = new EventEmitter();
  setImmediate(() => events.emit('error', new Error('gone')));
  // `as`: of a worker the desk uses only these.
  return Object.assign(events, {
    postMessage: () => undefined,
    terminate: async () => 1,
  }) as unknown as Thread;
}

describe('the desk for tables', () => {
  it('does what is asked at once in turn, in one thread', async () => {
    const { desk, started } = openDesk();
    const [look, names] = await Promise.all([desk.look(jobs), desk.skills(jobs, mapping)]);
    expect(unwrap(look)).toEqual(jobsLook);
    expect(unwrap(names)).toEqual(['Active Listening', 'Frying']);
    expect(started).toHaveLength(1);
  });

  it('tells where columns can’t mean what was said, and goes on', async () => {
    const { desk } = openDesk();
    const wrong = { ...mapping, levelScale: { kind: 'words' as const, words: { basic: 1 } } };
    expect(await desk.skills(jobs, wrong)).toMatchObject({
      ok: false,
      error: { code: 'import-problems', problems: [{ row: 2, column: 'Level', value: '3' }, { row: 3 }] },
    });
    expect((await desk.skills(jobs, mapping)).ok).toBe(true);
  });

  it('fails what is under way and what waits when it is stopped, and starts afresh after', async () => {
    const { desk, started } = openDesk();
    const asked = [desk.look(jobs), desk.skills(jobs, mapping)];
    await new Promise(setImmediate);
    desk.stop();
    expect(await Promise.all(asked)).toEqual([cancelled, cancelled]);
    expect(unwrap(await desk.look(jobs))).toEqual(jobsLook);
    expect(started).toHaveLength(2);
  });

  it('starts another thread when one has died', async () => {
    const threads = [deadThread, startThread];
    const { desk } = openDesk(() => (threads.shift() ?? startThread)());
    expect(await desk.look(jobs)).toEqual({ ok: false, error: { code: 'internal-failed', detail: 'gone' } });
    expect(unwrap(await desk.look(jobs))).toEqual(jobsLook);
  });
});
