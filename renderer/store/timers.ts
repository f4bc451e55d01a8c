// The clock of everything that saves by itself.
import type { Timers } from '../../shared/files/autosave.ts';

/** The window's own clock. */
export const windowTimers: Timers = {
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
