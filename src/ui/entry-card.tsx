import { useContext, useId, useMemo } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { furiganaOf } from '../glossary/furigana';
import type { Language } from '../settings/settings';
import { BackButton } from './back-button';
import { Built } from './built';
import { CardBar } from './card-bar';
import { CardFooter } from './card-footer';
import { CardHead } from './card-head';
import { Detail } from './detail';
import { EntryNames } from './entry-names';
import { Fold, TextPart } from './fold';
import { FuriganaContext, ReadingsContext } from './furigana-context';
import { Glance } from './glance';
import { LanguageContext } from './language-context';
import { MedicineFacts } from './medicine-facts';
import { type Navigation, NavigationContext } from './navigation';
import { ReviewStatus } from './review-status';
import { Sources } from './sources';
import { WhatToDo } from './what-to-do';

/**
 * An entry as a reader sees it, the same in the popover and in the popup. It fills its parent's
 * width; its height is bounded, and all but the footer scrolls. A word without an explanation of
 * its own says so, and what stands in its place follows.
 */
export function EntryCard({
  entry,
  language,
  navigation = null,
}: {
  entry: Entry;
  language: Language;
  navigation?: Navigation | null;
}) {
  const headingId = useId();
  const hasFurigana = useContext(FuriganaContext);
  const told = entry.about ?? entry;
  const isTold = !entry.built || entry.about !== undefined;
  const readings = useMemo(() => (hasFurigana ? furiganaOf(told) : null), [hasFurigana, told]);
  const look = hasFurigana ? `card-${language} card-furigana` : `card-${language}`;
  return (
    <LanguageContext.Provider value={language}>
      <NavigationContext.Provider value={navigation}>
        <ReadingsContext.Provider value={readings}>
          <article class={`theme card ${look}`} aria-labelledby={headingId}>
            <CardBar entry={entry} />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it. */}
            <section key={entry.id} class="card-scroll" tabIndex={0} aria-labelledby={headingId}>
              <BackButton />
              <CardHead entry={entry} headingId={headingId} />
              <Built entry={entry} />
              {isTold && <Body entry={told} />}
              <ReviewStatus review={entry.review} />
            </section>
            <CardFooter />
          </article>
        </ReadingsContext.Provider>
      </NavigationContext.Provider>
    </LanguageContext.Provider>
  );
}

/** All that is written about a word. */
function Body({ entry }: { entry: Entry }) {
  return (
    <>
      <Glance entry={entry} />
      <WhatToDo care={entry.care} whenToCall={entry.whenToCall} />
      <Detail say={entry.detail} />
      <TextPart
        name="misconception"
        heading={(labels) => labels.misconception}
        say={entry.misconception}
      />
      <MedicineFacts entry={entry} />
      {entry.members && (
        <Fold name="members-part" heading={(l) => l.members}>
          <EntryNames name="members" names={entry.members} pageFirst />
        </Fold>
      )}
      <EntryNames name="listed-by" heading={(l) => l.listedBy} names={entry.listedBy} pageFirst />
      {entry.sideEffects ? (
        <Fold name="related-words" heading={(l) => l.related}>
          <EntryNames name="related" names={entry.related} />
        </Fold>
      ) : (
        <EntryNames name="related" heading={(l) => l.related} names={entry.related} />
      )}
      <Sources sources={entry.sources} />
    </>
  );
}
