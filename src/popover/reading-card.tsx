import { render } from 'preact';
import type { Entry } from '../glossary/entry';
import type { Hit } from '../html/hit-test';
import type { PlacedMention } from '../html/mention-map';
import type { WordInText } from '../reading/word-in-text';
import type { HiddenWord } from '../settings/settings';
import cardCss from '../ui/card.css?inline';
import type { CardTools, HidingPlace } from '../ui/card-tools';
import { type Content, labelOf, summaryOf } from './card-content';
import { CardHost } from './card-host';
import type { EntrySource } from './entry-source';
import hostCss from './host.css?inline';
import { lineOf, placeHost, viewportSize } from './place-host';
import type { Box, Size } from './placement';
import { type CardStyle, ReadingView } from './reading-view';
import { writeReport } from './report';
import type { RootOf } from './seal';

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
  readonly rootOf: RootOf;
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
  #isMenuOpen = false;
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
    this.#made ??= new CardHost(hostCss + cardCss, this.needs.rootOf, () => this.#onLost());
    return this.#made;
  }

  #onLost(): void {
    this.onClose();
    this.close();
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
    if (this.#made?.isWhole === false) this.close();
    this.#hit = hit;
    this.#onPage = onPage;
    this.#trail = [];
    this.#isPinned = false;
    this.#isMenuOpen = false;
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
    this.#isMenuOpen = false;
    this.#show(content);
    this.#host.card.querySelector<HTMLElement>('.card-headword')?.focus();
  }

  #fetch(id: string): Promise<Content> {
    return this.needs.entries(id).then(
      (entry) => entry ?? 'missing',
      () => 'failed' as const,
    );
  }

  /** Closes the card's menu, back to its button. False where it is not open. */
  closeMenu(): boolean {
    if (!this.isOpen || !this.#isMenuOpen) return false;
    this.#isMenuOpen = false;
    this.#draw();
    this.#host.card.querySelector<HTMLElement>('.tool-button-more')?.focus();
    return true;
  }

  /** A card that somebody else changed is thrown away; the next one is made anew. */
  close(): void {
    this.#hit = null;
    const made = this.#made;
    if (!made) return;
    const { hasFocus, isWhole } = made;
    made.close(() => render(null, made.card));
    if (!isWhole) {
      made.remove();
      this.#made = null;
    }
    if (hasFocus) this.#focusedBefore?.focus();
  }

  remove(): void {
    this.close();
    this.#made?.remove();
  }

  /** Follows the word when the page scrolls or its text moves. False where it is out of sight. */
  follow(): boolean {
    if (!this.#hit) return true;
    const line = lineOf(this.#hit);
    if (!line) return false;
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
    const word = this.#word;
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
    const host = this.#host;
    const isDrawn = host.change(() => {
      host.open(this.#word?.parentElement ?? null);
      render(this.#view(), host.card);
      host.card.setAttribute('aria-label', labelOf(this.#content, this.style.language));
    });
    if (isDrawn) this.#place(this.#hit.rect);
  }

  #view() {
    const navigation = {
      open: (id: string) => void this.#follow(id),
      back: this.#trail.length > 0 ? () => this.#back() : null,
    };
    return (
      <ReadingView
        content={this.#content}
        style={this.style}
        onPage={this.#onPage}
        navigation={navigation}
        toolsFor={(entry) => this.#toolsFor(entry)}
      />
    );
  }

  #toolsFor(entry: Entry): CardTools {
    const { site, version } = this.needs;
    const wordIn = (place: HidingPlace): HiddenWord => ({
      entry: entry.id,
      site: place === 'site' ? site : null,
    });
    const placed = this.#trail.length === 0 ? this.#hit?.placed : undefined;
    /** A control that was taken out of the card does nothing: no guard of ours is around it. */
    const isInPlace = () => this.isOpen && this.#host.isWhole;
    return {
      hasSite: site !== null,
      hide: (place) => isInPlace() && this.needs.hide(wordIn(place)),
      restore: (place) => isInPlace() && this.needs.restore(wordIn(place)),
      setFurigana: (isOn) => isInPlace() && this.needs.setFurigana(isOn),
      copyReport: async () => {
        if (!isInPlace()) return false;
        const around = placed ? this.around(placed, AROUND) : null;
        return this.#host.copy(writeReport(entry, version, around));
      },
      isMenuOpen: this.#isMenuOpen,
      showMenu: (isOpen) => {
        this.#isMenuOpen = isOpen;
        this.#draw();
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
    this.#placedIn = placeHost(this.#host, line, this.#word);
  }

  /** The text that the word stands in. */
  get #word(): Text | undefined {
    return this.#hit?.placed.pieces[0]?.node;
  }
}

/** Also where shadow roots are between them. */
function isInside(element: Element, node: Node): boolean {
  const root = node.getRootNode();
  return element.contains(node) || (root instanceof ShadowRoot && isInside(element, root.host));
}
