import type { Entry } from '../glossary/entry';
import { LIVING } from '../glossary/kinds';
import { Fold } from './fold';
import { Point } from './point';

/** Life with a medicine: stopping, how soon it works, driving, alcohol, a missed dose. */
export function Living({ living }: { living: Entry['living'] }) {
  if (!living) return null;
  return (
    <Fold name="living" heading={(labels) => labels.living}>
      <dl class="what-to-do">
        {LIVING.map((part) => (
          <Point key={part} heading={(labels) => labels.livingParts[part]} say={living[part]} />
        ))}
      </dl>
    </Fold>
  );
}
