import type { Browser, Page } from 'puppeteer-core';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The tab that each test opens its first page in: a new one takes three times as long. */
const kept = new WeakMap<Browser, Page>();

/** The tabs that one test opens. */
export class Tabs {
  readonly #more: Page[] = [];
  #isKeptUsed = false;

  constructor(private readonly browser: Browser) {}

  /** A tab in front, without a pointer on it; the kept one still shows the last test's page. */
  async open(size: Size): Promise<Page> {
    const tab = await this.#take();
    const { width, height } = tab.viewport() ?? {};
    if (width !== size.width || height !== size.height) await tab.setViewport(size);
    // Browsers tell the next page where the pointer is, and a card may open there.
    await tab.mouse.move(size.width - 1, size.height - 1);
    return tab;
  }

  /** The kept one stays, unless its page fills the screen: it would keep that size for a while. */
  async close(): Promise<void> {
    for (const tab of this.#more) await tab.close();
    const tab = kept.get(this.browser);
    if (!tab || !(await tab.evaluate(() => document.fullscreenElement !== null))) return;
    kept.delete(this.browser);
    await tab.close();
  }

  async #take(): Promise<Page> {
    const there = this.#isKeptUsed ? undefined : kept.get(this.browser);
    await there?.bringToFront();
    const tab = there ?? (await this.browser.newPage());
    if (this.#isKeptUsed) this.#more.push(tab);
    else kept.set(this.browser, tab);
    this.#isKeptUsed = true;
    return tab;
  }
}
