/** Function words that English cannot do without, and the languages that share its letters lack. */
const ENGLISH = /\b(?:the|of|and|is|are|with|for|that|this|which|was|were|your)\b/gi;
const WORDS = /[A-Za-zÀ-ɏ]+/g;
const KANA = /[ぁ-ゖァ-ヺ]/g;
const HAN = /[一-鿿]/g;
/** Japanese prose is half kana; one of ten leaves room for lists of names. */
const KANA_SHARE = 0.1;
/** From this many words on the share of function words tells English from others. */
const ENOUGH_WORDS = 40;
const ENGLISH_SHARE = 0.05;

const READ = ['ja', 'en'];

/**
 * Tells which stretches of a page are in a language that is read here: Japanese or English. Kana
 * are Japanese whatever the page says of itself. Kanji alone may be Chinese: they are Japanese
 * where the page says so, or has kana elsewhere. Latin letters alone are English where the page
 * says so, or where English function words stand among them.
 */
export class PageLanguage {
  #kana = 0;
  #han = 0;
  #words = 0;
  #english = 0;

  /** Takes note of one more stretch of the page. */
  note(text: string): void {
    this.#kana += count(text, KANA);
    this.#han += count(text, HAN);
    this.#words += count(text, WORDS);
    this.#english += count(text, ENGLISH);
  }

  /**
   * Is this stretch read, as far as is known of the page by now?
   * @param lang what is said of its language (BCP 47), empty where nothing is
   * @param isOfPage whether that is said of the whole page, where it is often wrong
   */
  reads(text: string, lang: string, isOfPage: boolean): boolean {
    if (count(text, KANA) > 0) return true;
    const said = lang.toLowerCase().split('-', 1)[0] ?? '';
    if (this.isJapanese) return isOfPage || said === '' || READ.includes(said);
    if (count(text, HAN) > 0) return said === 'ja';
    if (said !== '') return READ.includes(said);
    return this.#words < ENOUGH_WORDS || this.#english / this.#words >= ENGLISH_SHARE;
  }

  /** Has the page shown enough kana, for its kanji, to be Japanese? */
  get isJapanese(): boolean {
    return this.#kana > 0 && this.#kana / (this.#kana + this.#han) >= KANA_SHARE;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
