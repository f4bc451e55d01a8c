// Autosave: soon after the first unsaved edit, one write at a time, the latest wins, failures are kept and retried.
import { describe, expect, test, vi } from 'vitest';
import {
  Autosave,
  RETRY_DELAY_MS,
  SAVE_DELAY_MS,
  type SaveState,
  type Timers,
} from '../../../shared/files/autosave.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';

const diskFull: AppError = { code: 'file-unwritable', file: 'p', reason: 'disk-full', detail: 'ENOSPC' };

const fakeTimers: Timers = {
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** An autosave of numbers over a disk whose writes end when and as the test says. */
function setUp() {
  vi.useFakeTimers();
  const writes: { readonly value: number; readonly end: (result: Result<null>) => void }[] = [];
  const states: SaveState[] = [];
  const autosave = new Autosave<number>({
    save: (value) => new Promise<Result<null>>((end) => writes.push({ value, end })),
    timers: fakeTimers,
    onState: (state) => states.push(state),
  });
  const written = () => writes.map((write) => write.value);
  const endWrite = async (result: Result<null> = ok(null)) => {
    writes.at(-1)!.end(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, states, written, endWrite, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe('Autosave', () => {
  test('writes once after a burst of edits, at the delay of the first', async () => {
    const { autosave, written, pass } = setUp();
    autosave.edit(1);
    await pass(SAVE_DELAY_MS - 1);
    autosave.edit(2);
    expect(written()).toEqual([]);
    await pass(1);
    expect(written()).toEqual([2]);
  });

  test('goes on writing while edits never pause', async () => {
    const { autosave, written, endWrite, pass } = setUp();
    for (let edit = 1; edit <= 30; edit += 1) {
      autosave.edit(edit);
      await pass(100);
      if (written().length > 0) await endWrite();
    }
    expect(written().length).toBeGreaterThanOrEqual(5);
  });

  test('has one write in flight, and writes the latest edit as soon as it ends', async () => {
    const { autosave, written, endWrite, pass } = setUp();
    autosave.edit(1);
    await pass(SAVE_DELAY_MS);
    autosave.edit(2);
    autosave.edit(3);
    await pass(10 * SAVE_DELAY_MS);
    expect(written()).toEqual([1]);
    await endWrite();
    expect(written()).toEqual([1, 3]);
  });

  test('says unsaved, saving, saved', async () => {
    const { autosave, states, endWrite, pass } = setUp();
    autosave.edit(1);
    await pass(SAVE_DELAY_MS);
    await endWrite();
    expect(states.map((each) => each.state)).toEqual(['unsaved', 'saving', 'saved']);
  });

  test('keeps a failure on screen, retries, and writes the edits made meanwhile', async () => {
    const { autosave, states, written, endWrite, pass } = setUp();
    autosave.edit(1);
    await pass(SAVE_DELAY_MS);
    await endWrite(err(diskFull));
    expect(states.at(-1)).toEqual({ state: 'failed', error: diskFull });
    autosave.edit(2);
    await pass(RETRY_DELAY_MS);
    expect(states.at(-1)).toEqual({ state: 'failed', error: diskFull });
    await endWrite();
    expect(written()).toEqual([1, 2]);
    expect(states.at(-1)).toEqual({ state: 'saved' });
  });

  test('retries for as long as it takes', async () => {
    const { autosave, written, endWrite, pass } = setUp();
    autosave.edit(7);
    await pass(SAVE_DELAY_MS);
    for (let failures = 0; failures < 5; failures += 1) {
      await endWrite(err(diskFull));
      await pass(RETRY_DELAY_MS);
    }
    expect(written()).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test('flushes at once, with what was edited during the write', async () => {
    const { autosave, written, endWrite } = setUp();
    autosave.edit(1);
    const flushed = autosave.flush();
    autosave.edit(2);
    await endWrite();
    await endWrite();
    expect(await flushed).toEqual(ok(null));
    expect(written()).toEqual([1, 2]);
  });

  test('flushing with nothing unsaved writes nothing', async () => {
    const { autosave, written } = setUp();
    expect(await autosave.flush()).toEqual(ok(null));
    expect(written()).toEqual([]);
  });

  test('a flush that fails says so and keeps the edit for the next try', async () => {
    const { autosave, written, endWrite, pass } = setUp();
    autosave.edit(1);
    const flushed = autosave.flush();
    await endWrite(err(diskFull));
    expect(await flushed).toEqual(err(diskFull));
    await pass(RETRY_DELAY_MS);
    expect(written()).toEqual([1, 1]);
  });

  test('a save that throws is reported as a failure and retried', async () => {
    vi.useFakeTimers();
    const states: SaveState[] = [];
    const save = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(ok(null));
    const autosave = new Autosave<number>({
      save,
      timers: fakeTimers,
      onState: (state) => states.push(state),
    });
    autosave.edit(1);
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(states.at(-1)).toMatchObject({ state: 'failed', error: { code: 'internal-failed' } });
    await vi.advanceTimersByTimeAsync(RETRY_DELAY_MS);
    expect(states.at(-1)).toEqual({ state: 'saved' });
  });

  test('writes nothing more once disposed', async () => {
    const { autosave, written, pass } = setUp();
    autosave.edit(1);
    autosave.dispose();
    await pass(10 * SAVE_DELAY_MS);
    expect(written()).toEqual([]);
  });
});
