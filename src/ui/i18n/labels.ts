import type { Family } from '../../glossary/family';
import type { Action, Completeness, Kind, Living } from '../../glossary/kinds';
import type { Occurrences, Words } from '../../settings/settings';
import type { HidingPlace } from '../card-tools';
import type { Remedy, UnmarkedReason } from '../unmarked-reason';
import { en } from './en';
import { ja } from './ja';

/** A language in which a label is written. */
export type Tongue = 'ja' | 'en';

/** Every word of ours that a reader sees. One type, so that a missing translation is an error. */
export interface Labels {
  readonly kinds: Record<Kind, string>;
  readonly families: Record<Family, string>;
  readonly misconception: string;

  /** How a word is explained that has no explanation of its own. */
  readonly built: {
    readonly parts: string;
    readonly fromParts: string;
    readonly onlyBrief: string;
    /** Before what is explained in its place: the wider word, the substance, or the class. */
    readonly about: (name: string) => string;
    readonly isNameOf: (name: string, substance: string) => string;
    readonly isMedicine: (name: string) => string;
    readonly substanceNote: string;
    readonly classNote: (name: string) => string;
    readonly widerNote: (name: string) => string;
  };

  readonly uses: string;
  readonly tellFirst: string;
  readonly classes: string;
  readonly members: string;
  readonly listedBy: string;
  /** Beside the name of an entry that is marked on the page around the card. */
  readonly onThisPage: string;
  readonly showAll: (count: number) => string;

  readonly living: string;
  readonly livingParts: Record<Living, string>;

  readonly commonEffects: string;
  readonly lessCommon: string;
  /** How much of the label's list is missing. */
  readonly incomplete: Record<Exclude<Completeness, 'all'>, string>;
  readonly monitoring: string;
  readonly doNotStop: Record<'medicine' | 'treatment', string>;
  /** What comes before that, by the most urgent sign on the card. */
  readonly firstStep: Record<'emergency' | 'same-day' | 'calm', string>;

  /** Headings over early signs, by what they ask for. */
  readonly actions: Record<Action, string>;
  readonly ambulanceNumber: string;
  /** On the fold of a panel: how many signs it holds beside those shown. */
  readonly moreSigns: (count: number) => string;
  /** The same where none is shown. */
  readonly signCount: (count: number) => string;
  readonly whatTheyMean: string;
  /**
   * Whom to ask, and how. #7119 as the Fire and Disaster Management Agency (総務省消防庁) describes
   * it, #8000 as the Ministry of Health, Labour and Welfare (厚生労働省) does, both 2025.
   */
  readonly whereToAsk: Record<'title' | 'adults' | 'children' | 'saying', string>;
  readonly care: string;
  readonly whenToCall: string;

  /** On the button that shows a text in this language. */
  readonly inThisLanguage: string;
  /** Shows the rest of a long text, and its beginning alone again. */
  readonly readOn: string;
  readonly readLess: string;

  readonly related: string;
  /** Goes back to the entry before, inside a card. */
  readonly back: string;
  /** Opens the entry of a side effect. */
  readonly about: (name: string) => string;
  readonly sources: string;
  readonly opensInNewTab: string;
  /** @param date as the language writes it */
  readonly seen: (date: string) => string;
  readonly notReviewed: string;
  readonly reviewedBy: (by: string, date: string) => string;
  readonly footer: string;

  /** What can be done with a card in a page. */
  readonly tools: {
    readonly more: string;
    readonly furigana: string;
    readonly speak: string;
    readonly pin: string;
    readonly close: string;
    readonly hide: Record<HidingPlace, string>;
    readonly hidden: Record<HidingPlace, string>;
    readonly undo: string;
    readonly restored: string;
    readonly copyReport: string;
    readonly copied: string;
    readonly notCopied: string;
  };

  readonly loading: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly missing: string;
  readonly missingAdvice: string;

  readonly popup: {
    readonly title: string;
    readonly search: string;
    readonly searchHint: string;
    readonly results: string;
    readonly found: (count: number) => string;
    readonly nothing: (query: string) => string;
    readonly nothingAdvice: string;
    readonly nearest: string;
    readonly dictionaryFailed: string;
    readonly back: string;
    readonly welcome: string;
    readonly welcomeMarks: string;
    readonly showHere: string;
    readonly pauseEverywhere: string;
    /** Stands where the switch of a site would. */
    readonly privateWindow: string;
    readonly localFiles: string;
    /** Why nothing is marked on the page, and what can be done. */
    readonly why: Record<UnmarkedReason, string>;
    readonly whyAdvice: Partial<Record<UnmarkedReason, string>>;
    readonly remedies: Record<Remedy, string>;
    /** How many places of the page were skipped, since something failed. */
    readonly unread: (count: number) => string;
    readonly copyFailures: string;
    readonly copiedFailures: string;
    readonly pageTerms: string;
    readonly pageOrder: string;
    readonly countOrder: string;
    readonly order: string;
    readonly places: (count: number) => string;
    /** After a press that went to one of several places. */
    readonly place: (number: number, count: number) => string;
    /** What the button of a word does. */
    readonly goTo: string;
    /** Opens a word's explanation; its name begins or ends `about`. */
    readonly explain: string;
    readonly marking: string;
    readonly markedWords: string;
    readonly words: Record<Words, string>;
    readonly repeated: string;
    readonly occurrences: Record<Occurrences, string>;
    readonly marksEveryPage: string;
    readonly marksNamesAndParts: string;
    readonly hiddenWords: string;
    readonly everySite: string;
    readonly showAgain: string;
    readonly explanationLanguage: string;
    readonly bothLanguages: string;
    readonly reduced: string;
  };
}

export const LABELS: Record<Tongue, Labels> = { ja, en };
