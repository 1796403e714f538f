import type { Entry } from '../glossary/entry';
import { Label, Runs } from './runs';

/** What the word means: the gist first, then more, then what is often misunderstood. */
export function Explanation({ entry }: { entry: Entry }) {
  return (
    <>
      <p class="gist">
        <Runs below say={entry.gist} />
      </p>
      <p class="detail">
        <Runs below say={entry.detail} />
      </p>
      {entry.misconception && (
        <section class="misconception">
          <h3 class="small-heading">
            <Label of={(labels) => labels.misconception} />
          </h3>
          <p>
            <Runs below say={entry.misconception} />
          </p>
        </section>
      )}
    </>
  );
}
