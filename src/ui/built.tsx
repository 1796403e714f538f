import type { Built as BuiltEntry, Entry } from '../glossary/entry';
import { briefNote, nameLine, noteOf } from './built-lines';
import { EntryLink } from './entry-link';
import { LABELS } from './i18n/labels';
import { Label, Runs } from './runs';

type WordPart = Extract<BuiltEntry, { by: 'parts' }>['parts'][number];

/** How a word is explained of which nobody wrote an explanation, and what stands in its place. */
export function Built({ entry }: { entry: Entry }) {
  const { built, about } = entry;
  if (!built) return null;
  return (
    <section class="built">
      {built.by === 'parts' ? (
        <>
          {built.says && (
            <p class="gist">
              <Runs below say={built.says} />
            </p>
          )}
          {built.parts.length > 1 && <Parts parts={built.parts} />}
          <p class="built-note">
            <Label below of={(labels) => briefNote(labels, built)} />
          </p>
        </>
      ) : (
        <p class="built-name">
          <Runs below say={{ ja: nameLine('ja', entry), en: nameLine('en', entry) }} />
        </p>
      )}
      {about && (
        <>
          <h3 class="built-about">
            <EntryLink id={about.id}>
              <Runs
                say={{
                  ja: LABELS.ja.built.about(about.headword),
                  en: LABELS.en.built.about(about.english),
                }}
              />
            </EntryLink>
          </h3>
          <p class="built-note">
            <Runs below say={{ ja: noteOf('ja', built, about), en: noteOf('en', built, about) }} />
          </p>
        </>
      )}
    </section>
  );
}

function Parts({ parts }: { parts: readonly WordPart[] }) {
  return (
    <>
      <h3 class="small-heading">
        <Label of={(labels) => labels.built.parts} />
      </h3>
      <ul class="parts">
        {parts.map(({ text, reading, gloss, entry }, i) => (
          <li key={i} class="part">
            <span class="part-text" lang="ja">
              {entry ? <EntryLink id={entry.id}>{text}</EntryLink> : text}
              {reading !== '' && reading !== text && <span class="part-reading"> {reading}</span>}
            </span>{' '}
            {gloss.ja !== '' && (
              <span class="part-gloss">
                <Runs say={gloss} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
