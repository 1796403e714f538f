import type { Effect, Sign } from '../glossary/entry';
import { ActionPanel } from './action-panel';
import { EffectDetails } from './effect-details';
import { isAnyKnown } from './frequency';
import { FrequencyLine } from './frequency-line';
import { Label, Runs } from './runs';
import { groupByAction } from './serious-groups';
import { Signs } from './signs';

/**
 * Serious effects by what they ask for. What a patient notices comes before its name. Where no
 * source gives any number, that is said once.
 */
export function SeriousEffects({ effects }: { effects: readonly Effect[] }) {
  const isKnown = isAnyKnown(effects);
  return (
    <>
      <p class="lead">
        <Label below of={(labels) => labels.serious} />
      </p>
      {!isKnown && (
        <p class="lead">
          <Label below of={(labels) => labels.frequencyUnknown} />
        </p>
      )}
      {groupByAction(effects).map(({ action, effects }) => (
        <ActionPanel key={action} action={action} level="h4">
          <ul class="effects">
            {effects.map(({ effect, signs }) => (
              <li key={effect.id}>
                <EffectDetails effect={effect}>
                  <SeriousEffect effect={effect} signs={signs} saysUnknown={isKnown} />
                </EffectDetails>
              </li>
            ))}
          </ul>
        </ActionPanel>
      ))}
    </>
  );
}

interface Props {
  readonly effect: Effect;
  readonly signs: readonly Sign[];
  readonly saysUnknown: boolean;
}

function SeriousEffect({ effect, signs, saysUnknown }: Props) {
  return (
    <>
      <span class="signs">
        <Signs signs={signs} />
      </span>
      <span class="leads-to">
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <span>
          <Runs say={{ ja: effect.headword, en: effect.english }} />
        </span>
      </span>
      <FrequencyLine frequency={effect.frequency} saysUnknown={saysUnknown} />
    </>
  );
}
