import type { Page, ScreenshotClip } from 'puppeteer-core';

/** Red, green and blue, as they stand in a pixel. */
type Channel = 0 | 1 | 2;

/**
 * How many pixels of each column of a part of the viewport have a colour: these channels differ,
 * so that it is neither black, white nor grey. Looked at from outside, since a sandbox lets no
 * script into a frame.
 */
export async function colouredPixels(
  page: Page,
  clip: ScreenshotClip,
  channels: readonly Channel[],
): Promise<number[]> {
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  const look = async (data: string, compared: readonly number[]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const columns = new Array<number>(image.width).fill(0);
    for (let at = 0; at < pixels.length; at += 4) {
      const values = compared.map((channel) => pixels[at + channel]!);
      if (Math.max(...values) - Math.min(...values) <= 40) continue;
      const column = (at / 4) % image.width;
      columns[column] = columns[column]! + 1;
    }
    return columns;
  };
  return page.evaluate(look, picture, channels);
}
