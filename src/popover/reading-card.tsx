import { render } from 'preact';
import type { Entry } from '../glossary/entry';
import type { Hit } from '../page/hit-test';
import { rectsOf } from '../page/hit-test';
import { isVertical } from '../page/layout';
import type { PlacedMention } from '../page/mention-map';
import type { WordInText } from '../page/word-in-text';
import type { HiddenWord, Language } from '../settings/settings';
import cardCss from '../ui/card.css?inline';
import { CardNotice, type CardState } from '../ui/card-notice';
import { type CardTools, CardToolsContext, type HidingPlace } from '../ui/card-tools';
import { EntryCard } from '../ui/entry-card';
import { FuriganaContext } from '../ui/furigana-context';
import { OnPageContext } from '../ui/on-page';
import { CardHost } from './card-host';
import type { EntrySource } from './entry-source';
import hostCss from './host.css?inline';
import { type Box, needsSheet, placeBesideColumn, placeCard, type Size } from './placement';
import { writeReport } from './report';

type Content = CardState | Entry;

/** How many characters of the page before and after a word go into a report. */
const AROUND = 30;

/** What the card does beyond itself. */
export interface CardNeeds {
  readonly entries: EntrySource;
  /** As `siteOf` names it; null where the page belongs to none. */
  readonly site: string | null;
  /** The extension's. */
  readonly version: string;
  hide(word: HiddenWord): void;
  restore(word: HiddenWord): void;
  setFurigana(isOn: boolean): void;
}

/** How the reader wants cards. */
export interface CardStyle {
  readonly language: Language;
  readonly furigana: boolean;
}

/** The card of one document: shows one entry beside one word. */
export class ReadingCard {
  #made: CardHost | null = null;
  #hit: Hit | null = null;
  #content: Content = 'loading';
  /** The entries that led to the one that is shown, the first first. */
  #trail: Entry[] = [];
  #onPage: ReadonlySet<string> = new Set();
  #focusedBefore: HTMLElement | null = null;
  #isPinned = false;
  /** The viewport that a sheet was placed in; null where the card stands beside its word. */
  #placedIn: Size | null = null;
  /** Asks whoever opened the card to close it. */
  onClose: () => void = () => this.close();
  /** Gives a word of the page with the text around it. */
  around: (placed: PlacedMention, length: number) => WordInText | null = () => null;

  constructor(
    private readonly needs: CardNeeds,
    private style: CardStyle,
  ) {}

  /** Made for the first card: most pages never open one. */
  get #host(): CardHost {
    this.#made ??= new CardHost(hostCss + cardCss);
    return this.#made;
  }

  owns(node: EventTarget | null): boolean {
    return this.#made !== null && node === this.#made.element;
  }

  /** Firefox leaves the focus for a moment in a card that has closed. */
  get hasFocus(): boolean {
    return this.isOpen && this.#host.hasFocus;
  }

  get isOpen(): boolean {
    return this.#hit !== null;
  }

  /** Where the open card stands in the viewport; null where none is open. */
  get box(): Box | null {
    return this.isOpen ? this.#host.card.getBoundingClientRect() : null;
  }

  /** Does the reader want to keep it open, wherever the pointer goes? */
  get isPinned(): boolean {
    return this.isOpen && this.#isPinned;
  }

  /** Changes how this card and all later ones look. */
  restyle(changed: Partial<CardStyle>): void {
    this.style = { ...this.style, ...changed };
    if (this.isOpen) this.#draw();
  }

  /** Gets the entry while the pointer still rests, so that a sleeping background is awake. */
  prepare(placed: PlacedMention): void {
    this.needs.entries(placed.mention.entry).catch(() => {});
  }

  /**
   * Opens the card beside a word; the newest word wins over a slow answer for an older one.
   * @param onPage the ids of the entries that are marked on the page
   */
  async open(hit: Hit, onPage: ReadonlySet<string>): Promise<void> {
    this.#hit = hit;
    this.#onPage = onPage;
    this.#trail = [];
    this.#isPinned = false;
    this.#focusedBefore = document.activeElement as HTMLElement | null;
    this.#show('loading');
    const content = await this.#fetch(hit.placed.mention.entry);
    if (this.#hit !== hit || this.#trail.length > 0) return;
    this.#show(content);
    if (typeof content !== 'string') this.#host.announce(summaryOf(content, this.style.language));
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
    return this.needs.entries(id).then(
      (entry) => entry ?? 'missing',
      () => 'failed' as const,
    );
  }

  close(): void {
    this.#hit = null;
    if (!this.#made) return;
    const hadFocus = this.#made.hasFocus;
    this.#made.close();
    render(null, this.#made.card);
    if (hadFocus) this.#focusedBefore?.focus();
  }

  remove(): void {
    this.close();
    this.#made?.remove();
  }

  /** Follows the word when the page scrolls or its text moves. False where it is out of sight. */
  follow(): boolean {
    if (!this.#hit) return true;
    const line = nearest(rectsOf(this.#hit.placed), this.#hit.rect);
    if (!line || line.bottom < 0 || line.top > innerHeight) return false;
    if (!this.#isSheetFor(viewportSize())) this.#place(line);
    return true;
  }

  /** A sheet stands still while the page scrolls behind it. */
  #isSheetFor({ width, height }: Size): boolean {
    return this.#placedIn?.width === width && this.#placedIn.height === height;
  }

  /**
   * Moves the card to where it can be seen and used, after an element went full screen or back.
   * False where the word is not in what is seen now.
   */
  rehome(): boolean {
    if (!this.#hit) return true;
    const word = this.#hit.placed.pieces[0]?.node;
    if (!word || (document.fullscreenElement && !isInside(document.fullscreenElement, word))) {
      return false;
    }
    this.#draw();
    return this.follow();
  }

  #show(content: Content): void {
    this.#content = content;
    this.#draw();
  }

  #draw(): void {
    if (!this.#hit) return;
    this.#host.open(this.#hit.placed.pieces[0]?.node.parentElement ?? null);
    render(this.#view(), this.#host.card);
    this.#host.card.setAttribute('aria-label', labelOf(this.#content, this.style.language));
    this.#place(this.#hit.rect);
  }

  #view() {
    const [content, language] = [this.#content, this.style.language];
    if (typeof content === 'string') return <CardNotice state={content} language={language} />;
    const navigation = {
      open: (id: string) => void this.#follow(id),
      back: this.#trail.length > 0 ? () => this.#back() : null,
    };
    return (
      <OnPageContext.Provider value={this.#onPage}>
        <CardToolsContext.Provider value={this.#toolsFor(content)}>
          <FuriganaContext.Provider value={this.style.furigana}>
            <EntryCard
              key={content.id}
              entry={content}
              language={language}
              navigation={navigation}
            />
          </FuriganaContext.Provider>
        </CardToolsContext.Provider>
      </OnPageContext.Provider>
    );
  }

  #toolsFor(entry: Entry): CardTools {
    const { site, version } = this.needs;
    const wordIn = (place: HidingPlace): HiddenWord => ({
      entry: entry.id,
      site: place === 'site' ? site : null,
    });
    const placed = this.#trail.length === 0 ? this.#hit?.placed : undefined;
    return {
      hasSite: site !== null,
      hide: (place) => this.needs.hide(wordIn(place)),
      restore: (place) => this.needs.restore(wordIn(place)),
      setFurigana: (isOn) => this.needs.setFurigana(isOn),
      copyReport: () => {
        const around = placed ? this.around(placed, AROUND) : null;
        return this.#host.copy(writeReport(entry, version, around));
      },
      isPinned: this.#isPinned,
      pin: (isPinned) => {
        this.#isPinned = isPinned;
        this.#draw();
      },
      close: () => this.onClose(),
    };
  }

  #place(line: Box): void {
    const { style, classList } = this.#host.card;
    const viewport = viewportSize();
    classList.toggle('sheet', needsSheet(viewport));
    this.#host.undoZoom();
    style.maxHeight = 'none';
    const { offsetWidth: width, scrollHeight: height } = this.#host.card;
    const node = this.#hit?.placed.pieces[0]?.node;
    const placeBeside = node && isVertical(node) ? placeBesideColumn : placeCard;
    const place = placeBeside(line, { width, height }, viewport);
    this.#placedIn = place.side === 'sheet' ? viewport : null;
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.maxHeight = `${place.maxHeight}px`;
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

function viewportSize(): Size {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}

/** Also where shadow roots are between them. */
function isInside(element: Element, node: Node): boolean {
  const root = node.getRootNode();
  return element.contains(node) || (root instanceof ShadowRoot && isInside(element, root.host));
}
