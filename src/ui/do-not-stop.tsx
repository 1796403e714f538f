import type { Kind } from '../glossary/kinds';
import { Label } from './runs';

interface Props {
  readonly kind: Kind;
  /** Of the most urgent sign on the card. */
  readonly urgency: 'emergency' | 'same-day' | 'calm';
}

/** On every card that lists side effects: fear must not end a treatment, nor delay help. */
export function DoNotStop({ kind, urgency }: Props) {
  const what = kind === 'treatment' ? 'treatment' : 'medicine';
  return (
    <p class="do-not-stop">
      <strong>
        <Label of={(labels) => labels.doNotStop[what]} />
      </strong>{' '}
      <Label of={(labels) => labels.firstStep[urgency]} />
    </p>
  );
}
