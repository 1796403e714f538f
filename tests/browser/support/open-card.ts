import type { Page } from 'puppeteer-core';
import { expectCard } from './card';
import { rest } from './pointer';
import type { Visit } from './visit';
import { expectWords } from './words';

/** Opens a page that has one word, and the word's card. */
export async function openCard(visit: Visit, html: string, word: string): Promise<Page> {
  const page = await visit.openHtml(html);
  await expectWords(page, [word]);
  await rest(page, word);
  await expectCard(page, word);
  return page;
}
