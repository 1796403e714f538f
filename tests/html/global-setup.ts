import type { TestProject } from 'vitest/node';
import { ensureBrowsers } from '../../src/cli/browsers/install';
import { bundleInPage } from './support/bundle';

/** Both browsers must be there: what is missing is a failure. */
export default async function setup(project: TestProject): Promise<void> {
  ensureBrowsers({ need: 'both' });
  project.provide('inPage', await bundleInPage());
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The script that `tests/html/support/in-page.ts` is built to. */
    inPage: string;
  }
}
