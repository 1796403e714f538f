import type { Entry } from '../glossary/entry';
import { wordDate } from './dates';
import { LABELS } from './i18n/labels';
import { LateLink } from './late-link';
import { Label, Runs } from './runs';

type Source = Entry['sources'][number];

/** Where the facts stand, in the words and the language of each source. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <section class="sources">
      <h3 class="small-heading">
        <Label of={(labels) => labels.sources} />
      </h3>
      <ul class="source-list">
        {sources.map((source) => (
          <li key={source.url}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLine({ source }: { source: Source }) {
  const date = wordDate(source.seen);
  return (
    <>
      <LateLink url={source.url}>
        <span lang={source.language}>{source.title}</span>
        <span class="unseen">
          {' ('}
          <Label of={(labels) => labels.opensInNewTab} />)
        </span>
      </LateLink>
      <span class="source-facts">
        <span lang={source.language}>{source.publisher}</span>
        {source.version && <span lang={source.language}>{source.version}</span>}
        <span>
          <Runs say={{ ja: LABELS.ja.seen(date.ja), en: LABELS.en.seen(date.en) }} />
        </span>
      </span>
    </>
  );
}
