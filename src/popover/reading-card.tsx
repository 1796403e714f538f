import { render } from 'preact';
import type { Entry } from '../glossary/entry';
import type { Hit } from '../page/hit-test';
import { rectsOf } from '../page/hit-test';
import { isVertical } from '../page/layout';
import type { PlacedMention } from '../page/mention-map';
import type { Language } from '../settings/settings';
import cardCss from '../ui/card.css?inline';
import { CardNotice, type CardState } from '../ui/card-notice';
import { EntryCard } from '../ui/entry-card';
import { CardHost } from './card-host';
import type { EntrySource } from './entry-source';
import hostCss from './host.css?inline';
import { type Box, placeBesideColumn, placeCard } from './placement';

type Content = CardState | Entry;

/** The card of one document: shows one entry beside one word. */
export class ReadingCard {
  readonly #host = new CardHost(hostCss + cardCss);
  #hit: Hit | null = null;
  #content: Content = 'loading';
  /** The entries that led to the one that is shown, the first first. */
  #trail: Entry[] = [];
  #focusedBefore: HTMLElement | null = null;

  constructor(
    private readonly entries: EntrySource,
    private language: Language,
  ) {}

  owns(node: EventTarget | null): boolean {
    return node === this.#host.element;
  }

  get hasFocus(): boolean {
    return this.#host.hasFocus;
  }

  get isOpen(): boolean {
    return this.#hit !== null;
  }

  speak(language: Language): void {
    this.language = language;
    if (this.isOpen) this.#draw();
  }

  /** Gets the entry while the pointer still rests, so that a sleeping background is awake. */
  prepare(placed: PlacedMention): void {
    this.entries(placed.mention.entry).catch(() => {});
  }

  /** Opens the card beside a word; the newest word wins over a slow answer for an older one. */
  async open(hit: Hit): Promise<void> {
    this.#hit = hit;
    this.#trail = [];
    this.#focusedBefore = document.activeElement as HTMLElement | null;
    this.#show('loading');
    const content = await this.#fetch(hit.placed.mention.entry);
    if (this.#hit !== hit || this.#trail.length > 0) return;
    this.#show(content);
    if (typeof content !== 'string') this.#host.announce(summaryOf(content, this.language));
  }

  /** Opens an entry that the shown one names, in its place. */
  async #follow(id: string): Promise<void> {
    const [hit, from] = [this.#hit, this.#content];
    const content = await this.#fetch(id);
    if (this.#hit !== hit || this.#content !== from || typeof from === 'string') return;
    this.#trail.push(from);
    this.#turnTo(content);
  }

  #back(): void {
    const before = this.#trail.pop();
    if (before) this.#turnTo(before);
  }

  #turnTo(content: Content): void {
    this.#show(content);
    this.#host.card.querySelector<HTMLElement>('.card-headword')?.focus();
  }

  #fetch(id: string): Promise<Content> {
    return this.entries(id).then(
      (entry) => entry ?? 'missing',
      () => 'failed' as const,
    );
  }

  close(): void {
    const hadFocus = this.#host.hasFocus;
    this.#hit = null;
    this.#host.close();
    if (hadFocus) this.#focusedBefore?.focus();
  }

  remove(): void {
    this.close();
    render(null, this.#host.card);
    this.#host.remove();
  }

  /** Follows the word when the page scrolls or its text moves. False where it is out of sight. */
  follow(): boolean {
    if (!this.#hit) return true;
    const line = nearest(rectsOf(this.#hit.placed), this.#hit.rect);
    if (!line || line.bottom < 0 || line.top > innerHeight) return false;
    this.#place(line);
    return true;
  }

  #show(content: Content): void {
    this.#content = content;
    this.#draw();
  }

  #draw(): void {
    if (!this.#hit) return;
    this.#host.open(this.#hit.placed.pieces[0]?.node.parentElement ?? null);
    render(this.#view(), this.#host.card);
    this.#host.card.setAttribute('aria-label', labelOf(this.#content, this.language));
    this.#place(this.#hit.rect);
  }

  #view() {
    const [content, language] = [this.#content, this.language];
    if (typeof content === 'string') return <CardNotice state={content} language={language} />;
    const navigation = {
      open: (id: string) => void this.#follow(id),
      back: this.#trail.length > 0 ? () => this.#back() : null,
    };
    return (
      <EntryCard key={content.id} entry={content} language={language} navigation={navigation} />
    );
  }

  #place(line: Box): void {
    const { style } = this.#host.card;
    const node = this.#hit?.placed.pieces[0]?.node;
    const place = node && isVertical(node) ? placeBesideColumn : placeCard;
    this.#host.undoZoom();
    style.maxHeight = 'none';
    const { offsetWidth: width, scrollHeight: height } = this.#host.card;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, maxHeight } = place(line, { width, height }, viewport);
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.maxHeight = `${maxHeight}px`;
  }
}

function labelOf(content: Content, language: Language): string {
  if (typeof content === 'string') return language === 'en' ? 'Yogo Loupe' : '用語ルーペ';
  return language === 'en' ? content.english : content.headword;
}

/** What is spoken when a card opens, without moving the reader away from the page. */
function summaryOf(entry: Entry, language: Language): string {
  const gist = language === 'en' ? entry.gist.en : entry.gist.ja;
  return `${labelOf(entry, language)}: ${gist}`;
}

function nearest(boxes: readonly DOMRect[], to: Box): DOMRect | undefined {
  return boxes.toSorted((a, b) => Math.abs(a.left - to.left) - Math.abs(b.left - to.left))[0];
}
