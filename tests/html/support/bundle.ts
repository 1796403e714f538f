import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The code that runs in the pages of these tests: the room under test and a hand to drive it. */
export async function bundleInPage(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'unused' },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}
