import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSignals } from '../../../electron/shell/page-signals.ts';

describe('waiting for a page to be done', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends with the signal of that page, not of another', async () => {
    const signals = new PageSignals();
    const waiting = signals.wait(7, 2000);
    signals.signal(8);
    expect(vi.getTimerCount()).toBe(1);
    signals.signal(7);
    expect(await waiting).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends without it when the time is up', async () => {
    const waiting = new PageSignals().wait(7, 2000);
    vi.advanceTimersByTime(2000);
    expect(await waiting).toBe(false);
  });

  it('ends at once when the page says that it has failed', async () => {
    const signals = new PageSignals();
    const waiting = signals.wait(7, 2000);
    signals.fail(7);
    expect(await waiting).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets a signal pass that nobody waits for', async () => {
    const signals = new PageSignals();
    signals.signal(7);
    const waiting = signals.wait(7, 2000);
    vi.advanceTimersByTime(2000);
    expect(await waiting).toBe(false);
  });
});
