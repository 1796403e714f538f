import type { MarkSurface } from '../reading/mark-surface';
import { openAround } from './closed';
import type { HtmlFlow } from './flow';
import { type Hit, mentionAt } from './hit-test';
import { isEditable } from './layout';
import { rectsOf } from './mention-boxes';
import { MentionMap, type PlacedMention } from './mention-map';
import { scrollTo } from './native';
import { Painter } from './painter';

/** Shows marks on a web page. */
export class HtmlSurface implements MarkSurface<HtmlFlow, PlacedMention, Hit> {
  readonly #mentions = new MentionMap();
  readonly #painter: Painter;

  /**
   * @param showsMarks false where the browser paints every highlight as a solid block
   * @param roots the shadow roots that have text
   */
  constructor(
    showsMarks: boolean,
    private readonly roots: Iterable<ShadowRoot>,
  ) {
    this.#painter = new Painter(showsMarks);
  }

  mark(flow: HtmlFlow, mentions: readonly PlacedMention[]): void {
    this.#mentions.set(flow, mentions);
    this.#painter.set(flow, mentions);
  }

  show(isUrgent: boolean): void {
    this.#painter.show(isUrgent);
  }

  light(placed: PlacedMention | null): void {
    this.#painter.paintCurrent(placed);
  }

  clear(): void {
    this.#painter.clear();
  }

  boxesOf(placed: PlacedMention): DOMRect[] {
    return rectsOf(placed);
  }

  /** Opens what is closed around it, and scrolls the page, and the pages around its frame. */
  bringIntoSight(placed: PlacedMention): void {
    const { node } = placed.pieces[0]!;
    openAround(node);
    const around = node.parentElement;
    if (around) scrollTo(around, { block: 'center', inline: 'nearest', behavior: 'instant' });
    // A paragraph may be longer than the window.
    const [box] = rectsOf(placed);
    if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
    scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }

  at(x: number, y: number): Hit | null {
    const hit = mentionAt(this.#mentions, x, y, [...this.roots]);
    return hit && isInEditor(hit.placed) ? null : hit;
  }
}

/** A text may have become an editor, and its marks be still there. */
function isInEditor({ pieces }: PlacedMention): boolean {
  const element = pieces[0]!.node.parentElement;
  return element !== null && isEditable(element);
}
