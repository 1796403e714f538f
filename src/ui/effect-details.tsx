import type { ComponentChildren } from 'preact';
import type { Effect } from '../glossary/entry';
import { EntryLink } from './entry-link';
import { LABELS } from './i18n/labels';
import { Runs } from './runs';
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
      <p class="effect-entry">
        <EntryLink id={effect.id}>
          <Runs
            say={{ ja: LABELS.ja.about(effect.headword), en: LABELS.en.about(effect.english) }}
          />
        </EntryLink>
      </p>
    </details>
  );
}
