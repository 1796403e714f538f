import type { ComponentChildren } from 'preact';
import type { Effect } from '../glossary/entry';
import { WhatToDo } from './what-to-do';

/** One side effect, which opens to what is done about it. */
export function EffectDetails({
  effect,
  children,
}: {
  effect: Effect;
  children: ComponentChildren;
}) {
  return (
    <details class="effect">
      <summary class="effect-summary">
        <span class="effect-text">{children}</span>
      </summary>
      <WhatToDo care={effect.care} whenToCall={effect.whenToCall} />
    </details>
  );
}
