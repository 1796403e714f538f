import type { Mention } from '../../../src/matching/types';
import type { Box, Hit, MarkSurface } from '../../../src/reading/mark-surface';
import type {
  Flow,
  Placed,
  Sight,
  SourceEvents,
  TextSource,
} from '../../../src/reading/text-source';

/** How plain text is set: so many characters a line, each of so many pixels. */
const COLUMNS = 40;
const CHARACTER = { width: 10, height: 20 };
/** In pixels. */
const WINDOW = 600;

/** A mention in a paragraph of plain text. */
interface PlainMention extends Placed {
  readonly flow: Paragraph;
}

interface ParagraphOptions {
  readonly isHeading?: boolean;
  /** What is said of its own language, BCP 47. */
  readonly lang?: string;
}

/** One paragraph of plain text, set in lines of one width. */
export class Paragraph implements Flow<PlainMention> {
  readonly isHeading: boolean;
  alive = true;
  /** Was the reader told of it? */
  isTold = false;
  sight: Sight = 'seen';
  /** Its first line, counted from the beginning of the document. */
  line = 0;

  constructor(
    readonly text: string,
    private options: ParagraphOptions = {},
  ) {
    this.isHeading = options.isHeading ?? false;
  }

  get length(): number {
    return this.text.length;
  }

  get lines(): number {
    return Math.ceil(this.text.length / COLUMNS);
  }

  say(lang: string): void {
    this.options = { ...this.options, lang };
  }

  said() {
    return { tag: this.options.lang ?? '', isOfAll: false };
  }

  read() {
    return {
      text: this.text,
      place: (mention: Mention): PlainMention => ({ mention, flow: this }),
    };
  }
}

/** A document of plain text that can change, and be scrolled: the smallest honest text source. */
export class PlainSource implements TextSource<Paragraph, PlainMention> {
  readonly paragraphs: Paragraph[] = [];
  /** How far the document is scrolled, in pixels. */
  top = 0;
  #events: SourceEvents<Paragraph> | null = null;
  #isOpen = false;

  constructor(paragraphs: readonly (string | Paragraph)[] = []) {
    this.insert(0, ...paragraphs);
  }

  open(events: SourceEvents<Paragraph>, signal: AbortSignal): void {
    this.#events = events;
    this.#isOpen = true;
    signal.addEventListener('abort', () => {
      this.#isOpen = false;
    });
  }

  get isExplored(): boolean {
    return this.paragraphs.every(({ isTold }) => isTold);
  }

  readonly isChanged = false;

  step(): void {
    const next = this.paragraphs.find(({ isTold }) => !isTold);
    if (!next) return;
    next.isTold = true;
    this.#events?.came([next]);
  }

  readonly isBefore = (one: Paragraph | PlainMention, other: Paragraph | PlainMention): boolean => {
    const [first, second] = [placeOf(one), placeOf(other)];
    return first.line < second.line || (first.line === second.line && first.start < second.start);
  };

  sightOf({ flow }: PlainMention): Sight {
    return flow.sight;
  }

  distance(first: Paragraph, last: Paragraph): number {
    const above = first.line * CHARACTER.height - this.top;
    const below = (last.line + last.lines) * CHARACTER.height - this.top;
    return Math.max(0, above - WINDOW, -below);
  }

  insert(at: number, ...paragraphs: readonly (string | Paragraph)[]): void {
    const added = paragraphs.map((one) => (typeof one === 'string' ? new Paragraph(one) : one));
    this.paragraphs.splice(at, 0, ...added);
    this.#setLines();
    if (this.#isOpen) this.#events?.woke();
  }

  remove(at: number): void {
    const [gone] = this.paragraphs.splice(at, 1);
    if (!gone) return;
    this.#setLines();
    gone.alive = false;
    if (gone.isTold) this.#events?.gone(gone);
    this.#events?.woke();
  }

  change(at: number, text: string): void {
    this.remove(at);
    this.insert(at, text);
  }

  /** Moves a paragraph to another place, counted without it. */
  move(from: number, to: number): void {
    const moved = this.paragraphs.splice(from, 1);
    this.paragraphs.splice(to, 0, ...moved);
    this.#setLines();
    this.#events?.moved(moved);
    this.#events?.woke();
  }

  /** Somebody says that a paragraph is in another language. */
  say(at: number, lang: string): void {
    this.paragraphs[at]!.say(lang);
    this.#events?.said([this.paragraphs[at]!]);
    this.#events?.woke();
  }

  /** Something opens a paragraph, or closes it. */
  setSight(at: number, sight: Sight): void {
    this.paragraphs[at]!.sight = sight;
    this.#events?.opened();
  }

  scrollTo(top: number): void {
    this.top = top;
    this.#events?.scrolled();
  }

  #setLines(): void {
    let line = 0;
    for (const paragraph of this.paragraphs) {
      paragraph.line = line;
      line += Math.max(1, paragraph.lines);
    }
  }
}

/** Shows marks on plain text. */
export class PlainSurface implements MarkSurface<Paragraph, PlainMention, Hit<PlainMention>> {
  readonly #marks = new Map<Paragraph, readonly PlainMention[]>();
  #shown = new Map<Paragraph, readonly PlainMention[]>();
  /** Paragraphs in the order in which marks were first seen in them. */
  readonly order: Paragraph[] = [];
  lit: PlainMention | null = null;

  constructor(private readonly source: PlainSource) {}

  mark(flow: Paragraph, mentions: readonly PlainMention[]): void {
    if (mentions.length > 0) this.#marks.set(flow, mentions);
    else this.#marks.delete(flow);
  }

  show(): void {
    for (const flow of this.#marks.keys()) if (!this.#shown.has(flow)) this.order.push(flow);
    this.#shown = new Map(this.#marks);
  }

  light(placed: PlainMention | null): void {
    this.lit = placed;
  }

  clear(): void {
    this.#marks.clear();
    this.#shown.clear();
  }

  boxesOf({ mention: { start, end }, flow }: PlainMention): readonly Box[] {
    if (!flow.alive) return [];
    const boxes: Box[] = [];
    for (let at = start; at < end; at++) {
      const left = (at % COLUMNS) * CHARACTER.width;
      const top = (flow.line + Math.floor(at / COLUMNS)) * CHARACTER.height - this.source.top;
      boxes.push({ left, top, right: left + CHARACTER.width, bottom: top + CHARACTER.height });
    }
    return boxes;
  }

  bringIntoSight({ flow }: PlainMention): void {
    this.source.setSight(this.source.paragraphs.indexOf(flow), 'seen');
    this.source.scrollTo(flow.line * CHARACTER.height);
  }

  at(x: number, y: number): Hit<PlainMention> | null {
    for (const placed of [...this.#shown.values()].flat()) {
      const rects = this.boxesOf(placed);
      const rect = rects.find((box) => contains(box, x, y));
      if (rect) return { placed, rects, rect };
    }
    return null;
  }

  /** What is marked, in the order of the document: each paragraph's words. */
  get marks(): string[][] {
    return this.source.paragraphs.map((flow) => {
      expectInOrder(this.#shown.get(flow) ?? []);
      return (this.#shown.get(flow) ?? []).map(wordOf);
    });
  }

  get words(): string[] {
    return this.marks.flat();
  }

  /** How many paragraphs have marks, also of those that are gone. */
  get size(): number {
    return this.#shown.size;
  }
}

export function wordOf({ mention: { start, end }, flow }: PlainMention): string {
  return flow.text.slice(start, end);
}

function placeOf(one: Paragraph | PlainMention): { line: number; start: number } {
  if (one instanceof Paragraph) return { line: one.line, start: 0 };
  return { line: one.flow.line, start: one.mention.start };
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

function expectInOrder(mentions: readonly PlainMention[]): void {
  const isWrong = mentions.some(({ mention }, i) => {
    const before = mentions[i - 1];
    return before !== undefined && before.mention.end > mention.start;
  });
  if (isWrong) throw new Error('marks of one paragraph overlap or are not in order');
}
