import { ActionHeading } from './action-heading';
import { EffectDetails } from './effect-details';
import { firstSigns } from './first-signs';
import { FrequencyLine } from './frequency-line';
import type { Labels } from './i18n/labels';
import { Label, Runs } from './runs';
import { isUrgent, type ShownEffect, type SignGroup } from './sign-groups';
import { InLine, SignList } from './signs';

/**
 * The signs that ask for one action. An entry's own stand as a list; of those of a medicine's many
 * effects the first few are seen where they are urgent, and all of them with what they may mean
 * when it is unfolded.
 */
export function SignPanel({ group: { action, signs, effects } }: { group: SignGroup }) {
  if (effects.length === 0) {
    return (
      <section class={`panel panel-${action}`}>
        <ActionHeading action={action} />
        <SignList signs={signs} />
      </section>
    );
  }
  const first = isUrgent(action) ? firstSigns(signs) : [];
  return (
    <details class={`panel panel-${action}`}>
      <summary class="panel-summary">
        <ActionHeading action={action} />
        {isUrgent(action) && (
          <span class="signs">
            <InLine texts={first} />
          </span>
        )}{' '}
        <span class="more">
          <Label of={(labels) => moreOf(labels, signs.length, first.length)} />
        </span>
      </summary>
      <ul class="effects">
        {effects.map((shown) => (
          <li key={shown.effect.id}>
            <EffectDetails effect={shown.effect}>
              <SeriousEffect shown={shown} />
            </EffectDetails>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What unfolding shows beside what is seen. */
function moreOf(labels: Labels, all: number, seen: number): string {
  if (seen === 0) return labels.signCount(all);
  return all > seen ? labels.moreSigns(all - seen) : labels.whatTheyMean;
}

/** What a patient notices comes before its name. */
function SeriousEffect({ shown: { effect, signs } }: { shown: ShownEffect }) {
  return (
    <>
      <span class="signs">
        <InLine texts={signs} />
      </span>
      <span class="leads-to">
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <span>
          <Runs say={{ ja: effect.headword, en: effect.english }} />
        </span>
      </span>
      <FrequencyLine frequency={effect.frequency} />
    </>
  );
}
