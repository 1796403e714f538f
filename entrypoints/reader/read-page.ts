import near from 'virtual:near-words';
import { browser } from 'wxt/browser';
import type { FailureList } from '../../src/frame/failure-list';
import { DICTIONARY } from '../../src/glossary/reference';
import { createPageAnnotator, type PageAnnotator } from '../../src/html/page-annotator';
import { anyRootFinder, shadowRootFinder } from '../../src/html/shadow-roots';
import { wordPlaces } from '../../src/html/word-places';
import { joinLexicons } from '../../src/matching/join-lexicons';
import { parseLexicon } from '../../src/matching/lexicon';
import { createMatcher } from '../../src/matching/matcher';
import { openFilter } from '../../src/matching/word-filter';
import { askBackground } from '../../src/messages/ask-background';
import type { Failure } from '../../src/messages/protocol';
import { attachCard } from '../../src/popover/attach';
import { CardStage } from '../../src/popover/card-stage';
import { rememberEntries } from '../../src/popover/entry-source';
import { PageCard } from '../../src/popover/page-card';
import { hideWord, restoreWord } from '../../src/settings/hidden-words';
import { type Marking, readMarking, watchMarking } from '../../src/settings/marking-choice';
import { furigana, language } from '../../src/settings/settings';
import { isPrivate } from '../../src/settings/storage';
import { hiddenOn } from '../../src/sites/hidden';

/** What the frame's script knows and does beside reading. */
export interface Frame {
  /** As `siteOf` names it; null where the page belongs to none. */
  readonly site: string | null;
  /** The extension's. */
  readonly version: string;
  readonly failures: FailureList;
  /** Does the popup ask for marks, whatever the page is about? */
  readonly isMarkedAnyway: () => boolean;
  readonly changed: () => void;
  readonly failed: (place: Failure['place'], error: unknown) => void;
  /** Says where something failed that nobody waits for. */
  readonly attempt: (place: Failure['place'], deed: Promise<unknown>) => void;
}

/** The reading of one page, from here until the signal aborts. */
export interface PageReading {
  readonly annotator: PageAnnotator;
  /** The reader chose something anew. */
  choose(): void;
}

/**
 * Has the words of this page marked and explained. Loaded by frames that read only: most of what
 * the script holds is needed for nothing else.
 * @returns null where the signal aborted meanwhile
 */
export async function readPage(frame: Frame, signal: AbortSignal): Promise<PageReading | null> {
  const { site, version, failures, attempt, failed } = frame;
  const { dom } = browser as { dom?: object };
  const marksAreBlocks = !import.meta.env.FIREFOX && matchMedia('(forced-colors: active)').matches;
  const choiceOf = (marking: Marking) => ({
    ...marking,
    marksEveryPage: marking.marksEveryPage || frame.isMarkedAnyway(),
    hidden: hiddenOn(marking.hidden, site),
  });
  const entries = rememberEntries((id) => {
    const entry = askBackground({ type: 'entry', id });
    attempt('explaining', entry);
    return entry;
  });
  const [tongue, ruby, marking] = await Promise.all([
    language.read(),
    furigana.read(),
    readMarking(),
  ]);
  if (signal.aborted) return null;
  const lexicon = joinLexicons(new Map([[DICTIONARY, parseLexicon(near.index)]]));
  const stage = new CardStage(anyRootFinder(dom));
  const annotator = createPageAnnotator(
    {
      match: createMatcher(lexicon, near.boundaries),
      facts: lexicon.facts,
      isKnownFar: openFilter(near.filter),
      choice: choiceOf(marking),
      readFar: (texts) => askBackground({ type: 'read', texts }),
      shadowRootOf: shadowRootFinder(dom),
      isOurs: (element) => stage.owns(element),
      showsMarks: !marksAreBlocks,
      changed: frame.changed,
      failed,
    },
    signal,
  );
  watchMarking((changed) => annotator.choose(choiceOf(changed)), signal);
  const card = new PageCard(
    annotator,
    stage,
    {
      entries,
      places: wordPlaces,
      site: isPrivate() ? null : site,
      version,
      failures: () => failures.last,
      hide: (word) => attempt('storing', hideWord(word)),
      setFurigana: (isOn) => attempt('storing', furigana.write(isOn)),
      restore: (word) => attempt('storing', restoreWord(word)),
    },
    { language: tongue, furigana: ruby },
  );
  language.watch((changed) => card.restyle({ language: changed }), signal);
  furigana.watch((changed) => card.restyle({ furigana: changed }), signal);
  attachCard(annotator, card, signal);
  return {
    annotator,
    choose: () =>
      attempt(
        'storing',
        readMarking().then((changed) => annotator.choose(choiceOf(changed))),
      ),
  };
}
