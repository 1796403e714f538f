import type { Browser, Page, Viewport } from 'puppeteer-core';

/** The tab that each test opens its first page in: a new one takes three times as long. */
const first = new WeakMap<Browser, Page>();

/** The tabs that one test opens. */
export class Tabs {
  readonly #more: Page[] = [];
  #isFirstUsed = false;

  constructor(private readonly browser: Browser) {}

  /** A tab in front, without a pointer on it. */
  async open(viewport: Viewport): Promise<Page> {
    const tab = this.#isFirstUsed ? await this.#openAnother() : await this.#takeFirst();
    const { width, height } = tab.viewport() ?? {};
    if (width !== viewport.width || height !== viewport.height) await tab.setViewport(viewport);
    return tab;
  }

  /** The first stays, with its page, unless that fills the screen: it would keep its size for a while. */
  async close(): Promise<void> {
    for (const tab of this.#more) await tab.close();
    const kept = first.get(this.browser);
    if (!kept || !(await kept.evaluate(() => document.fullscreenElement !== null))) return;
    first.delete(this.browser);
    await kept.close();
  }

  async #openAnother(): Promise<Page> {
    const tab = await this.browser.newPage();
    this.#more.push(tab);
    return tab;
  }

  async #takeFirst(): Promise<Page> {
    this.#isFirstUsed = true;
    const there = first.get(this.browser);
    if (there) {
      await there.bringToFront();
      const { width, height } = there.viewport()!;
      // Browsers tell the next page where the pointer is, and a card may open there.
      await there.mouse.move(width - 1, height - 1);
      return there;
    }
    const tab = await this.browser.newPage();
    first.set(this.browser, tab);
    return tab;
  }
}
