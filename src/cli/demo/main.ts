import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension, ROOT } from '../browsers/build';
import { ensureBrowsers } from '../browsers/install';
import { launchWithExtension } from '../browsers/launch';
import { type Lifetime, runForLife } from '../browsers/lifetime';
import { canShowWindows, firstPage, showUntilClosed } from '../browsers/window';
import { serveArticle } from './article-server';
import { listMarkedTerms } from './marked-terms';
import { takePicture } from './picture';

/** In CSS pixels. */
const WINDOW = { width: 1100, height: 900 };

/** Shows the extension on a sample article: in a window, or as a picture where there is none. */
async function demo(lifetime: Lifetime): Promise<void> {
  const [found] = ensureBrowsers({ need: 'any' });
  if (!found) throw new Error('no browser');
  console.log(`Building for ${found.executable} ...`);
  const extension = await buildExtension(found.kind);
  const server = await serveArticle();
  lifetime.add(server.close);
  const hasDisplay = canShowWindows();
  const launching = launchWithExtension(found, { extension, headless: !hasDisplay });
  lifetime.add(() => launching.then((browser) => browser.close()));
  const browser = await launching;
  if (hasDisplay) await showWindow(browser, server.url);
  else await showPicture(await firstPage(browser), server.url);
}

function showWindow(browser: Browser, url: string): Promise<void> {
  const said = `The article is open: ${url}\nRest the pointer on a marked word. Ctrl-C ends.`;
  return showUntilClosed(browser, url, said);
}

async function showPicture(page: Page, url: string): Promise<void> {
  const picture = join(ROOT, 'demo.png') as `${string}.png`;
  await page.setViewport(WINDOW);
  await page.goto(url);
  await takePicture(page, picture);
  // Only now is it certain that the background, which takes its time to start, has answered.
  const terms = await listMarkedTerms(page);
  console.log('Marked on the sample article:');
  for (const [term, count] of terms) console.log(`  ${term} ${count}`);
  console.log(`There is no display here, so this is a picture of an open card: ${picture}`);
}

await runForLife(demo);
