import type { Entry } from '../glossary/entry';
import type { Failure } from '../messages/protocol';
import type { Hit } from '../reading/mark-surface';
import type { HiddenWord } from '../settings/settings';
import type { CardTools, HidingPlace } from '../ui/card-tools';
import { hasEarlier, shownOn } from '../ui/trail';
import type { CardStage } from './card-stage';
import type { CardStore } from './card-store';
import type { OpenState } from './open-card';
import { writeReport } from './report';
import type { ReadDocument } from './word-places';

/** How many characters of the page before and after a word go into a report. */
const AROUND = 30;

/** What the tools of a card do beyond it. */
export interface PageToolNeeds {
  /** As `siteOf` names it; null where the page belongs to none. */
  readonly site: string | null;
  /** The extension's. */
  readonly version: string;
  /** What failed in the frame. */
  failures(): readonly Failure[];
  hide(word: HiddenWord): void;
  restore(word: HiddenWord): void;
  setFurigana(isOn: boolean): void;
}

/** Makes the tools of an open card in a page. */
export class PageTools {
  constructor(
    private readonly page: Pick<ReadDocument, 'around'>,
    private readonly stage: CardStage,
    private readonly store: CardStore,
    private readonly needs: PageToolNeeds,
  ) {}

  /** Null where no entry is shown. */
  of(card: OpenState): CardTools | null {
    const { site, hide, restore, setFurigana } = this.needs;
    const entry = shownOn(card.trail);
    if (!entry || typeof entry === 'string') return null;
    const wordIn = (place: HidingPlace): HiddenWord => ({
      entry: entry.id,
      site: place === 'site' ? site : null,
    });
    return {
      hasSite: site !== null,
      hide: (place) => this.#isInPlace && hide(wordIn(place)),
      restore: (place) => this.#isInPlace && restore(wordIn(place)),
      setFurigana: (isOn) => this.#isInPlace && setFurigana(isOn),
      copyReport: () => this.#copyReport(entry, hasEarlier(card.trail) ? null : card.hit),
      isMenuOpen: card.isMenuOpen,
      showMenu: (isOpen) => this.store.send({ type: 'menu', isOpen }),
      isPinned: card.isPinned,
      pin: (isPinned) => this.store.send({ type: 'pin', isPinned }),
      close: () => this.store.send({ type: 'close' }),
    };
  }

  /** A control that was taken out of the card does nothing: no guard of ours is around it. */
  get #isInPlace(): boolean {
    return this.store.card.is !== 'closed' && !this.stage.isBroken;
  }

  /** @param hit null where the entry was reached from another one */
  async #copyReport(entry: Entry, hit: Hit | null): Promise<boolean> {
    if (!this.#isInPlace) return false;
    const around = hit ? this.page.around(hit.placed, AROUND) : null;
    const report = writeReport(entry, this.needs.version, around, this.needs.failures());
    return this.stage.host?.copy(report) ?? false;
  }
}
