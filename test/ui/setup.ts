// Unmounts what a test rendered, so that no test sees another's screen.
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(cleanup);

// Simulated DOMs have no workers; here one is started and never answers, as while a pack is still being read.
class SilentWorker extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}
vi.stubGlobal('Worker', SilentWorker);
