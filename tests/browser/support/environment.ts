import type { Environment } from 'vitest/runtime';

type End = () => Promise<unknown>;

/**
 * The test runner's environment of the browser tests: what a worker shares among its files is
 * ended with the worker, since hooks know only the end of a file.
 */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(global: typeof globalThis) {
    const ends: End[] = [];
    global.atWorkersEnd = (end) => void ends.push(end);
    return { teardown: () => Promise.all(ends.map((end) => end())).then(() => {}) };
  },
} satisfies Environment;

declare global {
  /** Has something ended after the last test file of this worker. */
  var atWorkersEnd: (end: End) => void;
}
