import { useContext, useId, useMemo } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { furiganaOf } from '../glossary/furigana';
import type { Language } from '../settings/settings';
import { BackButton } from './back-button';
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
 * width; its height is bounded, and all but the footer scrolls.
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
  const readings = useMemo(() => (hasFurigana ? furiganaOf(entry) : null), [hasFurigana, entry]);
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
              <EntryNames
                name="listed-by"
                heading={(l) => l.listedBy}
                names={entry.listedBy}
                pageFirst
              />
              {entry.sideEffects ? (
                <Fold name="related-words" heading={(l) => l.related}>
                  <EntryNames name="related" names={entry.related} />
                </Fold>
              ) : (
                <EntryNames name="related" heading={(l) => l.related} names={entry.related} />
              )}
              <Sources sources={entry.sources} />
              <ReviewStatus review={entry.review} />
            </section>
            <CardFooter />
          </article>
        </ReadingsContext.Provider>
      </NavigationContext.Provider>
    </LanguageContext.Provider>
  );
}
