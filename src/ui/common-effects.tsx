import type { Effect, Entry } from '../glossary/entry';
import { signsBeyondName } from './early-signs';
import { EffectDetails } from './effect-details';
import { byHowOften } from './frequency';
import { FrequencyLine } from './frequency-line';
import { Label, Runs } from './runs';
import { InLine } from './signs';

/** What is usual: the names in a line, and what is known of each when it is unfolded. */
export function CommonEffects({ sideEffects }: { sideEffects: NonNullable<Entry['sideEffects']> }) {
  const { common, complete } = sideEffects;
  const { usual, rare } = byHowOften(common);
  const first = usual.length > 0 ? usual : rare;
  if (first.length === 0) return null;
  return (
    <details class="common">
      <summary class="fold-summary">
        <h3 class="small-heading">
          <Label of={(labels) => (usual.length > 0 ? labels.commonEffects : labels.lessCommon)} />
        </h3>
        <span class="name-line">
          <InLine texts={first.map(({ headword, english }) => ({ ja: headword, en: english }))} />
        </span>
      </summary>
      <EffectList effects={first} />
      {usual.length > 0 && rare.length > 0 && (
        <>
          <h4 class="small-heading">
            <Label of={(labels) => labels.lessCommon} />
          </h4>
          <EffectList effects={rare} />
        </>
      )}
      {complete !== 'all' && (
        <p class="incomplete">
          <Label of={(labels) => labels.incomplete[complete]} />
        </p>
      )}
    </details>
  );
}

function EffectList({ effects }: { effects: readonly Effect[] }) {
  return (
    <ul class="effects">
      {effects.map((effect) => (
        <li key={effect.id}>
          <EffectDetails effect={effect}>
            <CommonEffect effect={effect} />
          </EffectDetails>
        </li>
      ))}
    </ul>
  );
}

function CommonEffect({ effect }: { effect: Effect }) {
  const signs = signsBeyondName(effect);
  return (
    <>
      <span class="effect-name">
        <Runs say={{ ja: effect.headword, en: effect.english }} />
      </span>
      {signs.length > 0 && (
        <span class="effect-signs">
          <InLine texts={signs} />
        </span>
      )}
      <FrequencyLine frequency={effect.frequency} />
    </>
  );
}
