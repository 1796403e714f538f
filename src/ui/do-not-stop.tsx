import type { Effect } from '../glossary/entry';
import type { Kind } from '../glossary/kinds';
import { Label } from './runs';
import { mostUrgent } from './serious-groups';

/** On every card that lists side effects: fear must not end a treatment, nor delay help. */
export function DoNotStop({ kind, serious }: { kind: Kind; serious: readonly Effect[] }) {
  const what = kind === 'treatment' ? 'treatment' : 'medicine';
  return (
    <div class="do-not-stop">
      <p class="do-not-stop-title">
        <Label below of={(labels) => labels.doNotStop[what]} />
      </p>
      <p>
        <Label below of={(labels) => labels.firstStep[mostUrgent(serious)]} />
      </p>
    </div>
  );
}
