import { inject } from 'vitest';
import type { BrowserKind } from '../../../src/cli/browsers/kind';

/** The folder of the extension as it was built before the tests, for this kind of browser. */
export function builtExtension(kind: BrowserKind): string {
  return inject('extensions')[kind];
}

declare module 'vitest' {
  export interface ProvidedContext {
    extensions: Record<BrowserKind, string>;
  }
}
