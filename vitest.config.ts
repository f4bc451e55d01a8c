// Three kinds of tests: unit (plain Node), ui (components in a simulated DOM) and e2e (the built app in a real Electron).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Speed is told by the bench and never by a test: a busy machine is no failure. Only what hangs ends here. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...patience,
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'ui',
          ...patience,
          environment: 'happy-dom',
          // The design's own size: narrower windows fold the panels.
          environmentOptions: { happyDOM: { width: 1440, height: 900 } },
          include: ['test/ui/**/*.test.tsx'],
          setupFiles: ['test/ui/setup.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/support/setup.ts'],
          // One app at a time: two at once would compete for two cores and make every wait a matter of luck.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
