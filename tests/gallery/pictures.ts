import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ROOT } from '../../src/cli/browsers/build';
import { LANGUAGES } from './cells';
import { openGallery } from './open';

/** Where the pictures of the last run stand. */
const FOLDER = join(ROOT, '.output/gallery');
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Wide enough for four cells. */
export const WINDOW = { width: 1740, height: 1000 };
/** Chromium's, for a screen that is high enough for the whole popup. */
export const SCREEN = [`--screen-info={${WINDOW.width}x${WINDOW.height}}`];

/**
 * Takes one picture of all cells for each theme and language.
 * @returns the files' names
 */
export async function takePictures(browser: Browser, url: string): Promise<string[]> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  const files: string[] = [];
  for (const language of LANGUAGES) {
    await openGallery(page, url, language);
    for (const theme of THEMES) {
      const path = join(FOLDER, `${theme}-${language}.png`) as `${string}.png`;
      await setTheme(page, theme);
      await page.screenshot({ path, fullPage: true });
      files.push(path);
    }
  }
  await page.close();
  return files;
}

export function setTheme(page: Page, theme: Theme): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
