import near from 'virtual:near-words';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FailureList } from '../src/frame/failure-list';
import { FrameState } from '../src/frame/frame-state';
import { selectedWord } from '../src/frame/selected-word';
import { DICTIONARY } from '../src/glossary/reference';
import { isInEditor } from '../src/html/layout';
import { createPageAnnotator, type PageAnnotator } from '../src/html/page-annotator';
import { isReadable, largeEnough } from '../src/html/readable';
import { anyRootFinder, shadowRootFinder } from '../src/html/shadow-roots';
import { wordPlaces } from '../src/html/word-places';
import { joinLexicons } from '../src/matching/join-lexicons';
import { parseLexicon } from '../src/matching/lexicon';
import { createMatcher } from '../src/matching/matcher';
import { openFilter } from '../src/matching/word-filter';
import { askBackground } from '../src/messages/ask-background';
import { answerPopup, randomKey } from '../src/messages/frame';
import type { Failure } from '../src/messages/protocol';
import { attachCard } from '../src/popover/attach';
import { CardStage } from '../src/popover/card-stage';
import { rememberEntries } from '../src/popover/entry-source';
import { PageCard } from '../src/popover/page-card';
import { followSwitch } from '../src/settings/follow-switch';
import { hideWord, restoreWord } from '../src/settings/hidden-words';
import { type Marking, readMarking, watchMarking } from '../src/settings/marking-choice';
import { markingSwitch } from '../src/settings/marking-switch';
import { furigana, language } from '../src/settings/settings';
import { isPrivate } from '../src/settings/storage';
import { hiddenOn } from '../src/sites/hidden';
import { decidingUrl, siteOf } from '../src/sites/site';

/**
 * The content script, in every frame. An unlisted script that the manifest names itself, since
 * the framework's own wrapper would dispatch an event into the page.
 */
export default defineUnlistedScript(async () => {
  const site = siteOf(decidingUrl(location.href, [...(location.ancestorOrigins ?? [])]));
  const { version } = browser.runtime.getManifest();
  const life = new AbortController();
  const key = randomKey();
  const failures = new FailureList(version);
  const state = new FrameState(
    { key, isTop: window === window.top, site },
    failures,
    isReadable() ? 'waiting' : 'not-text',
  );
  let annotator: PageAnnotator | null = null;
  let isMarkedAnyway = false;
  let isWatched = false;
  let choose = () => {};

  const tellPopup = answerPopup({
    report: (isFirst) => ({
      ...state.report,
      selected: isFirst ? selectedWord(getSelection(), isInEditor) : '',
    }),
    act(command) {
      if (command.type === 'mark-anyway') {
        isMarkedAnyway = true;
        choose();
      } else if (command.key === key) annotator?.goTo(command.entry);
    },
    watched() {
      isWatched = true;
      annotator?.readFar();
    },
  });
  const failed = (place: Failure['place'], error: unknown) => {
    failures.add(place, error);
    if (place === 'starting') state.happened('failed');
    tellPopup();
  };
  const attempt = (place: Failure['place'], deed: Promise<unknown>) =>
    void deed.catch((error) => failed(place, error));
  if (!isReadable()) return;
  const entries = rememberEntries((id) => {
    const entry = askBackground({ type: 'entry', id });
    attempt('explaining', entry);
    return entry;
  });
  const { dom } = browser as { dom?: object };
  const shadowRootOf = shadowRootFinder(dom);
  const marksAreBlocks = !import.meta.env.FIREFOX && matchMedia('(forced-colors: active)').matches;
  const choiceOf = (marking: Marking) => ({
    ...marking,
    marksEveryPage: marking.marksEveryPage || isMarkedAnyway,
    hidden: hiddenOn(marking.hidden, site),
  });

  const read = async (signal: AbortSignal) => {
    state.happened('switched-on');
    signal.addEventListener('abort', () => {
      state.happened('switched-off');
      annotator = null;
      tellPopup();
    });
    const [tongue, ruby, marking] = await Promise.all([
      language.read(),
      furigana.read(),
      readMarking(),
    ]);
    if (signal.aborted) return;
    const lexicon = joinLexicons(new Map([[DICTIONARY, parseLexicon(near.index)]]));
    const stage = new CardStage(anyRootFinder(dom));
    const started = createPageAnnotator(
      {
        match: createMatcher(lexicon, near.boundaries),
        facts: lexicon.facts,
        isKnownFar: openFilter(near.filter),
        choice: choiceOf(marking),
        readFar: (texts) => askBackground({ type: 'read', texts }),
        shadowRootOf,
        isOurs: (element) => stage.owns(element),
        showsMarks: !marksAreBlocks,
        changed: tellPopup,
        failed,
      },
      signal,
    );
    annotator = started;
    state.began(started);
    watchMarking((changed) => started.choose(choiceOf(changed)), signal);
    choose = () =>
      attempt(
        'storing',
        readMarking().then((changed) => started.choose(choiceOf(changed))),
      );
    started.start();
    if (isWatched) started.readFar();
    const card = new PageCard(
      started,
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
    attachCard(started, card, signal);
  };
  const live = async () => {
    await largeEnough(life.signal);
    // Until it is known to be on.
    state.happened('switched-off');
    await followSwitch(
      markingSwitch(site),
      (signal) => attempt('starting', read(signal)),
      life.signal,
    );
    tellPopup();
  };
  attempt('starting', live());
});
