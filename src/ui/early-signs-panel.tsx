import type { Entry } from '../glossary/entry';
import { ACTIONS } from '../glossary/kinds';
import { ActionPanel } from './action-panel';
import { Japanese } from './japanese';
import { useTongues } from './language-context';
import { signsFor } from './serious-groups';
import { WhatToDo } from './what-to-do';

/** What a symptom feels like, by urgency, and what is done about it; nothing without signs. */
export function EarlySignsPanel({ entry }: { entry: Entry }) {
  const tongues = useTongues();
  const { signs = [], care, whenToCall } = entry;
  const groups = ACTIONS.map((action) => ({ action, signs: signsFor(action, signs) }));
  if (signs.length === 0) return null;
  return (
    <>
      {groups
        .filter((group) => group.signs.length > 0)
        .map(({ action, signs }) => (
          <ActionPanel key={action} action={action} level="h3">
            {tongues.map((tongue, i) => (
              <ul key={tongue} class={i === 0 ? 'sign-list' : 'sign-list second'} lang={tongue}>
                {signs.map((sign) => (
                  <li key={sign.ja} class="sign-item">
                    {tongue === 'ja' ? <Japanese text={sign.ja} /> : sign.en}
                  </li>
                ))}
              </ul>
            ))}
          </ActionPanel>
        ))}
      <WhatToDo care={care} whenToCall={whenToCall} />
    </>
  );
}
