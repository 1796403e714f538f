import type { Entry } from '../glossary/entry';
import { ActionPanel } from './action-panel';
import { Japanese } from './japanese';
import { useTongues } from './language-context';
import { WhatToDo } from './what-to-do';

/** What a symptom feels like and what is done about it; nothing for entries without signs. */
export function EarlySignsPanel({ entry }: { entry: Entry }) {
  const tongues = useTongues();
  const { earlySigns, action, care, whenToCall } = entry;
  if (!earlySigns || !action) return null;
  return (
    <ActionPanel action={action} level="h3">
      {tongues.map((tongue, i) => (
        <ul key={tongue} class={i === 0 ? 'sign-list' : 'sign-list second'} lang={tongue}>
          {earlySigns[tongue].map((sign) => (
            <li key={sign} class="sign-item">
              {tongue === 'ja' ? <Japanese text={sign} /> : sign}
            </li>
          ))}
        </ul>
      ))}
      <WhatToDo care={care} whenToCall={whenToCall} />
    </ActionPanel>
  );
}
