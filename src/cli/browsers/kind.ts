/** The two kinds of browser that the extension is built for. */
export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** A browser on this machine. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly executable: string;
}
