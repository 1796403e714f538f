import type { Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../../src/cli/browsers/install';
import { launchBrowser } from '../../src/cli/browsers/launch';
import { type Lifetime, runForLife } from '../../src/cli/browsers/lifetime';
import { canShowWindows, showUntilClosed } from '../../src/cli/browsers/window';
import { SCREEN, takePictures } from './pictures';
import { serveGallery, serveLiveGallery } from './serve';

const IN_A_WINDOW = { headless: false };
const AS_PICTURES = { headless: true, args: SCREEN };

/** `npm run gallery`: the card and the popup in every state, in a window or as pictures. */
async function showGallery(lifetime: Lifetime): Promise<void> {
  const found = chosenBrowser();
  const hasDisplay = canShowWindows();
  const server = await (hasDisplay ? serveLiveGallery() : serveGallery());
  lifetime.add(server.close);
  const launching = launchBrowser(found, hasDisplay ? IN_A_WINDOW : AS_PICTURES);
  lifetime.add(() => launching.then((browser) => browser.close()));
  const browser = await launching;
  if (hasDisplay) await showWindow(browser, server.url);
  else await writePictures(browser, server.url);
}

/** Pictures need Chromium: Firefox cannot be told a theme from outside. */
function chosenBrowser() {
  const found = ensureBrowsers({ need: 'any' });
  const chosen = canShowWindows() ? found[0] : found.find(({ kind }) => kind === 'chromium');
  if (!chosen) throw new Error('Pictures of the gallery need Chromium');
  return chosen;
}

function showWindow(browser: Browser, url: string): Promise<void> {
  const said = `The gallery is open: ${url}\nIt follows each change of a file. Ctrl-C ends.`;
  return showUntilClosed(browser, url, said);
}

async function writePictures(browser: Browser, url: string): Promise<void> {
  console.log('There is no display here, so these are pictures:');
  for (const file of await takePictures(browser, url)) console.log(`  ${file}`);
}

await runForLife(showGallery);
