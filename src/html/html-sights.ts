import type { Sight } from '../reading/text-source';
import { closedAround, hidesContent } from './closed';
import { renderedIn } from './composed-tree';
import { rectsOf } from './mention-boxes';
import type { PlacedMention } from './mention-map';
import { checkVisibility } from './native';
import { PlainSight } from './plain-sight';
import { SightWatch } from './sight-watch';
import { Reach } from './within-reach';

const EVERY_WAY = { visibilityProperty: true, opacityProperty: true };

/** Tells which mentions a reader can see, and when that may be another answer. */
export class HtmlSights {
  readonly #plain = new PlainSight();
  readonly #reach = new Reach();
  readonly #watch: SightWatch;

  constructor(opened: () => void, signal: AbortSignal) {
    this.#watch = new SightWatch(opened, signal);
  }

  of(placed: PlacedMention): Sight {
    const { node } = placed.pieces[0]!;
    const sight = this.#look(placed, node);
    this.#watch.note(node, sight !== 'seen');
    return sight;
  }

  #look(placed: PlacedMention, node: Text): Sight {
    const element = renderedIn(node);
    if (!element) return 'unseen';
    if (this.#plain.isIn(element)) return 'seen';
    if (!checkVisibility(element, EVERY_WAY) || hidesContent(element, node)) {
      const outermost = closedAround(node).at(-1);
      return outermost && checkVisibility(outermost, EVERY_WAY) ? 'closed' : 'unseen';
    }
    const isReached = rectsOf(placed).some(
      (box) => box.width > 0 && box.height > 0 && this.#reach.isReached(box, element),
    );
    return isReached ? 'seen' : 'unseen';
  }
}
