import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // All cores: by default one would be left for the runner, which has little to do.
          maxWorkers: '100%',
          // Some read the whole dictionary, on a machine that may be busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'html',
          // After the unit tests, which take all cores; one worker, for one browser of each kind.
          sequence: { groupOrder: 1 },
          include: ['tests/html/**/*.test.ts'],
          environment: './tests/browser/support/environment.ts',
          isolate: false,
          globalSetup: 'tests/html/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'browser',
          // After the unit tests: both together would make browsers wait.
          sequence: { groupOrder: 2 },
          include: ['tests/browser/**/*.test.ts'],
          environment: './tests/browser/support/environment.ts',
          // The files of a worker share its browsers.
          isolate: false,
          globalSetup: 'tests/browser/global-setup.ts',
          expect: { poll: { interval: 40, timeout: 8_000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // More than a small machine has cores: tests that rest on a word leave theirs idle.
          maxWorkers: 3,
          // Browsers on a busy machine can be late once; what fails twice is a fault. The
          // report names every test that needed it.
          retry: 1,
        },
      },
    ],
  },
});
