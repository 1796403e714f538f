import { COLOUR_QUERIES, inlineTokens } from './inline-tokens';

/**
 * The style sheets of one card: how it looks, and where it stands. A place in a sheet, not in an
 * attribute, is nothing that a page's policy would report.
 */
export class CardSheets {
  readonly #look = new CSSStyleSheet();
  readonly #place = new CSSStyleSheet();
  #lookText = '';
  #placeText = '';

  /** @param css the whole style sheet, with the colours as custom properties */
  constructor(
    private readonly root: ShadowRoot,
    private readonly css: string,
    signal: AbortSignal,
  ) {
    this.#place.replaceSync('.popover {}');
    this.#placeText = textOf(this.#place);
    this.#dress();
    root.adoptedStyleSheets = [this.#look, this.#place];
    for (const query of COLOUR_QUERIES) {
      matchMedia(query).addEventListener('change', () => this.#dress(), { signal });
    }
  }

  /** Sets properties of the card. @param properties by their names in CSS */
  place(properties: Readonly<Record<string, string>>): void {
    const { style } = this.#place.cssRules[0] as CSSStyleRule;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    this.#placeText = textOf(this.#place);
  }

  /** Does the card look and stand as it was made to? */
  get areOurs(): boolean {
    const { adoptedStyleSheets: sheets } = this.root;
    return (
      sheets.length === 2 &&
      sheets[0] === this.#look &&
      sheets[1] === this.#place &&
      textOf(this.#look) === this.#lookText &&
      textOf(this.#place) === this.#placeText
    );
  }

  #dress(): void {
    this.#look.replaceSync(inlineTokens(this.css));
    this.#lookText = textOf(this.#look);
  }
}

/** All that a sheet does. */
function textOf({ cssRules, disabled, media }: CSSStyleSheet): string {
  const texts = [String(disabled), media.mediaText];
  for (let at = 0; at < cssRules.length; at++) texts.push(cssRules[at]!.cssText);
  return texts.join('\n');
}
