import type { Entry } from '../glossary/entry';
import { LIVING } from '../glossary/kinds';
import { Fold } from './fold';
import { LongText } from './long-text';
import { Label } from './runs';

/** Life with a medicine: stopping, how soon it works, driving, alcohol, a missed dose. */
export function Living({ living }: { living: Entry['living'] }) {
  if (!living) return null;
  return (
    <Fold name="living" heading={(labels) => labels.living}>
      <dl class="what-to-do">
        {LIVING.map((part) => {
          const say = living[part];
          if (!say) return null;
          return (
            <div key={part}>
              <dt>
                <Label of={(labels) => labels.livingParts[part]} />
              </dt>
              <dd>
                <LongText say={say} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Fold>
  );
}
