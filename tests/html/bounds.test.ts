import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, useDocument } from './support/use-document';

/** Runs in the page: elements inside each other, which no parser would nest so deep. */
function nest(name: string, depth: number): void {
  const outermost = document.createElement(name);
  let innermost = outermost;
  for (let i = 1; i < depth; i++) innermost = innermost.appendChild(document.createElement(name));
  innermost.append('栓');
  outermost.append('症');
  document.querySelector('p')!.append('血', outermost, 'の話');
}

describe.each(BROWSER_KINDS)('%s: a document without bounds', (kind) => {
  const open = useDocument(kind);

  test('is read through thousands of inline elements inside each other', async () => {
    const page = await open('<p></p>');
    await page.evaluate(nest, 'span', 5_000);
    const { came } = await page.evaluate(() => inPage.look());
    expect(came).toEqual(['血栓症の話']);
  });

  test('is read through thousands of blocks inside each other', async () => {
    const page = await open('<p></p>');
    await page.evaluate(nest, 'div', 2_000);
    await page.evaluate(() => inPage.look());
    expect(await page.evaluate(() => inPage.texts())).toEqual(['血', '栓', '症', 'の話']);
  });

  test('forgets thousands of elements that are taken out inside each other', async () => {
    // What is not rendered is not laid out, and is gone through all the same when it goes.
    const page = await open('<datalist><p></p></datalist><p>残</p>');
    await page.evaluate(nest, 'span', 20_000);
    await page.evaluate(() => inPage.look());
    await page.evaluate(() => document.querySelector('datalist')!.remove());
    await page.evaluate(() => inPage.look());
    expect(await page.evaluate(() => inPage.texts())).toEqual(['残']);
  });

  test('forgets thousands of paragraphs that are taken out at once', async () => {
    const page = await open(`<main>${'<p>血栓</p>'.repeat(5_000)}</main><p>残</p>`);
    await page.evaluate(() => document.querySelector('main')!.replaceChildren());
    const { gone } = await page.evaluate(() => inPage.look());
    expect(gone).toHaveLength(5_000);
    expect(await page.evaluate(() => inPage.texts())).toEqual(['残']);
  });

  test('is cut into flows where one text is all of it', async () => {
    const page = await open('<p></p>');
    await page.evaluate(() => {
      document.querySelector('p')!.textContent = 'a'.repeat(1_000_000);
    });
    const { came } = await page.evaluate(() => inPage.look());
    expect(came.map(({ length }) => length)).toEqual(Array(100).fill(10_000));
  });
});
