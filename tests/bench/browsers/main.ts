import { buildExtension } from '../../../src/cli/browsers/build';
import { ensureBrowsers } from '../../../src/cli/browsers/install';
import { BROWSER_KINDS } from '../../../src/cli/browsers/kind';
import { startFixtureSite } from '../../browser/support/fixture-site';
import { sampleText } from '../sample';
import { firstMarks } from './first-marks';
import { writePeer } from './peers';
import { withoutMedicine } from './without-medicine';

/** `npm run bench:browsers`: what a page's reader waits for, and what pages without medicine pay. */
ensureBrowsers({ need: 'both' });
const site = await startFixtureSite();
const article = sampleText()
  .slice(0, 20_000)
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
for (const kind of BROWSER_KINDS) {
  const extension = await buildExtension(kind);
  const ours = { name: 'ours', extension, settings: {} };
  const peer = (name: Parameters<typeof writePeer>[0]) => ({ name, extension: writePeer(name) });
  await firstMarks(kind, site, article, [ours, peer('one highlight')]);
  const off = { name: 'ours, switched off', extension, settings: { paused: true } };
  await withoutMedicine(kind, site, [ours, off, peer('nothing')]);
}
await site.close();
