import near from 'virtual:near-words';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DICTIONARY } from '../src/glossary/reference';
import { createPageReader, type PageReader } from '../src/html/page-reader';
import { isReadable, largeEnough } from '../src/html/readable';
import { anyRootFinder, shadowRootFinder } from '../src/html/shadow-roots';
import { joinLexicons } from '../src/matching/join-lexicons';
import { parseLexicon } from '../src/matching/lexicon';
import { createMatcher } from '../src/matching/matcher';
import { openFilter } from '../src/matching/word-filter';
import { askBackground } from '../src/messages/ask-background';
import { answerPopup, randomKey } from '../src/messages/frame';
import { type FrameReport, LONGEST_TERM, type Phase } from '../src/messages/protocol';
import { attachCard } from '../src/popover/attach';
import { rememberEntries } from '../src/popover/entry-source';
import { ReadingCard } from '../src/popover/reading-card';
import { followSwitch } from '../src/settings/follow-switch';
import { hideWord, restoreWord } from '../src/settings/hidden-words';
import { type Marking, readMarking, watchMarking } from '../src/settings/marking-choice';
import { markingSwitch } from '../src/settings/marking-switch';
import { furigana, hidden, language } from '../src/settings/settings';
import { hiddenOn } from '../src/sites/hidden';
import { decidingUrl, siteOf } from '../src/sites/site';

/**
 * The content script, in every frame. An unlisted script that the manifest names itself, since
 * the framework's own wrapper would dispatch an event into the page.
 */
export default defineUnlistedScript(async () => {
  const site = siteOf(decidingUrl(location.href, [...(location.ancestorOrigins ?? [])]));
  const life = new AbortController();
  const key = randomKey();
  let phase: Phase = isReadable(document) ? 'waiting' : 'not-text';
  let reader: PageReader | null = null;
  let isMarkedAnyway = false;
  let isWatched = false;
  let choose = () => {};

  const report = (): FrameReport => ({
    key,
    isTop: window === window.top,
    site,
    phase: reader && !reader.isReading ? 'read' : phase,
    isQuiet: reader?.isQuiet ?? false,
    isForeign: reader?.isForeign ?? false,
    terms: reader?.terms(LONGEST_TERM) ?? [],
  });
  const tellPopup = answerPopup({
    report,
    act(command) {
      if (command.type === 'mark-anyway') {
        isMarkedAnyway = true;
        choose();
      } else if (command.key === key) reader?.goTo(command.entry);
    },
    watched() {
      isWatched = true;
      reader?.readFar();
    },
  });
  if (phase === 'not-text') return;
  await largeEnough(document, life.signal);
  const entries = rememberEntries((id) => askBackground({ type: 'entry', id }));
  const { dom } = browser as { dom?: object };
  const shadowRootOf = shadowRootFinder(dom);
  const marksAreBlocks = !import.meta.env.FIREFOX && matchMedia('(forced-colors: active)').matches;
  const choiceOf = (marking: Marking) => ({
    ...marking,
    marksEveryPage: marking.marksEveryPage || isMarkedAnyway,
    hidden: hiddenOn(marking.hidden, site),
  });

  const read = async (signal: AbortSignal) => {
    phase = 'reading';
    signal.addEventListener('abort', () => {
      phase = 'off';
      reader = null;
      tellPopup();
    });
    const [tongue, ruby, marking] = await Promise.all([
      language.read(),
      furigana.read(),
      readMarking(),
    ]);
    if (signal.aborted) return;
    const lexicon = joinLexicons(new Map([[DICTIONARY, parseLexicon(near.index)]]));
    const card = new ReadingCard(
      {
        entries,
        site,
        version: browser.runtime.getManifest().version,
        hide: (word) => void hideWord(hidden, word),
        setFurigana: (isOn) => void furigana.write(isOn),
        restore: (word) => void restoreWord(hidden, word),
        rootOf: anyRootFinder(dom),
      },
      { language: tongue, furigana: ruby },
    );
    language.watch((changed) => card.restyle({ language: changed }), signal);
    furigana.watch((changed) => card.restyle({ furigana: changed }), signal);
    const started = createPageReader(
      {
        match: createMatcher(lexicon, near.boundaries),
        facts: lexicon.facts,
        isKnownFar: openFilter(near.filter),
        choice: choiceOf(marking),
        readFar: (texts) => askBackground({ type: 'read', texts }),
        shadowRootOf,
        isOurs: (element) => card.owns(element),
        showsMarks: !marksAreBlocks,
        changed: tellPopup,
      },
      signal,
    );
    reader = started;
    watchMarking((changed) => started.choose(choiceOf(changed)), signal);
    choose = () => void readMarking().then((changed) => started.choose(choiceOf(changed)));
    started.start();
    if (isWatched) started.readFar();
    attachCard(started, card, signal);
  };
  await followSwitch(markingSwitch(site), read, life.signal);
  if (phase === 'waiting') phase = 'off';
  tellPopup();
});
