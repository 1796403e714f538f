import type { Effect } from '../glossary/entry';
import { signsBeyondName } from './early-signs';
import { EffectDetails } from './effect-details';
import { isAnyKnown } from './frequency';
import { FrequencyLine } from './frequency-line';
import { Label, Runs } from './runs';
import { Signs } from './signs';

/** Common effects with their frequency; where no source gives any number, that is said once. */
export function CommonEffects({ effects }: { effects: readonly Effect[] }) {
  const isKnown = isAnyKnown(effects);
  return (
    <section class="common">
      <h4 class="small-heading">
        <Label of={(labels) => labels.commonEffects} />
      </h4>
      {!isKnown && (
        <p class="lead">
          <Label below of={(labels) => labels.frequencyUnknown} />
        </p>
      )}
      <ul class="effects">
        {effects.map((effect) => (
          <li key={effect.id}>
            <EffectDetails effect={effect}>
              <CommonEffect effect={effect} saysUnknown={isKnown} />
            </EffectDetails>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CommonEffect({ effect, saysUnknown }: { effect: Effect; saysUnknown: boolean }) {
  const signs = signsBeyondName(effect);
  return (
    <>
      <span class="effect-name">
        <Runs say={{ ja: effect.headword, en: effect.english }} />
      </span>
      {signs.length > 0 && (
        <span class="effect-signs">
          <Signs signs={signs} />
        </span>
      )}
      <FrequencyLine frequency={effect.frequency} saysUnknown={saysUnknown} />
    </>
  );
}
