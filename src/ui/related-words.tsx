import type { Entry } from '../glossary/entry';
import { EntryLink } from './entry-link';
import { Label, Runs } from './runs';

export function RelatedWords({ related }: { related: Entry['related'] }) {
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h3 class="small-heading">
        <Label of={(labels) => labels.related} />
      </h3>
      <ul class="related-list">
        {related.map(({ id, headword, english }) => (
          <li key={id}>
            <EntryLink id={id}>
              <Runs say={{ ja: headword, en: english }} />
            </EntryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
