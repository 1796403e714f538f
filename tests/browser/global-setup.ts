import { buildExtension } from '../../src/cli/browsers/build';
import { ensureBrowsers } from '../../src/cli/browsers/install';
import { BROWSER_KINDS } from '../../src/cli/browsers/kind';

/** Both browsers must be there and both extensions built: what is missing is a failure. */
export default async function setup(): Promise<void> {
  ensureBrowsers({ need: 'both' });
  for (const kind of BROWSER_KINDS) await buildExtension(kind);
}
