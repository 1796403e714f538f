import boundaries from 'virtual:boundaries';
import surfaceIndex from 'virtual:surface-index';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseLexicon } from '../src/matching/lexicon';
import { createMatcher } from '../src/matching/matcher';
import { askBackground } from '../src/messages/ask-background';
import { answerSite } from '../src/messages/frame';
import { PageReader } from '../src/page/page-reader';
import { isReadable, largeEnough } from '../src/page/readable';
import { shadowRootFinder } from '../src/page/shadow-roots';
import { attachCard } from '../src/popover/attach';
import { rememberEntries } from '../src/popover/entry-source';
import { ReadingCard } from '../src/popover/reading-card';
import { followSwitch } from '../src/settings/follow-switch';
import { hideWord, restoreWord } from '../src/settings/hidden-words';
import { type Marking, readMarking, watchMarking } from '../src/settings/marking-choice';
import { furigana, hidden, language, siteSwitch } from '../src/settings/settings';
import { hiddenOn } from '../src/sites/hidden';
import { decidingUrl, siteOf } from '../src/sites/site';

/**
 * The content script, in every frame. An unlisted script that the manifest names itself, since
 * the framework's own wrapper would dispatch an event into the page.
 */
export default defineUnlistedScript(async () => {
  if (!isReadable(document)) return;
  const site = siteOf(decidingUrl(location.href, [...(location.ancestorOrigins ?? [])]));
  const life = new AbortController();
  if (window === window.top) answerSite(() => ({ site }), life.signal);
  await largeEnough(document, life.signal);
  const lexicon = parseLexicon(surfaceIndex);
  const match = createMatcher(lexicon, boundaries);
  const entries = rememberEntries((id) => askBackground({ type: 'entry', id }));
  const shadowRootOf = shadowRootFinder((browser as { dom?: object }).dom);
  const marksAreBlocks = !import.meta.env.FIREFOX && matchMedia('(forced-colors: active)').matches;

  const read = async (signal: AbortSignal) => {
    const [tongue, ruby, marking] = await Promise.all([
      language.read(),
      furigana.read(),
      readMarking(),
    ]);
    if (signal.aborted) return;
    const card = new ReadingCard(
      {
        entries,
        site,
        version: browser.runtime.getManifest().version,
        hide: (word) => void hideWord(hidden, word),
        setFurigana: (isOn) => void furigana.write(isOn),
        restore: (word) => void restoreWord(hidden, word),
      },
      { language: tongue, furigana: ruby },
    );
    const choiceOf = (marked: Marking) => ({ ...marked, hidden: hiddenOn(marked.hidden, site) });
    language.watch((changed) => card.restyle({ language: changed }), signal);
    furigana.watch((changed) => card.restyle({ furigana: changed }), signal);
    const reader = new PageReader(
      {
        match,
        facts: lexicon.facts,
        choice: choiceOf(marking),
        decide: (clauses) => askBackground({ type: 'decide', clauses }).catch(() => null),
        shadowRootOf,
        isOurs: (element) => card.owns(element),
        showsMarks: !marksAreBlocks,
      },
      signal,
    );
    watchMarking((changed) => reader.choose(choiceOf(changed)), signal);
    reader.start();
    attachCard(reader, card, signal);
  };
  await followSwitch(siteSwitch(site ?? ''), read, life.signal);
});
