import type { Family } from '../glossary/family';
import { KindSymbol } from '../ui/kind-symbol';
import { useLabels } from './ui-context';

const FAMILIES: readonly Family[] = ['condition', 'medicine', 'other'];

/** Before anything is typed: how to read a page, and what its lines mean. */
export function Welcome() {
  const { popup, families } = useLabels();
  return (
    <div class="welcome">
      <p>{popup.welcome}</p>
      <h2 class="small-heading">{popup.welcomeMarks}</h2>
      <ul class="legend">
        {FAMILIES.map((family) => (
          <li key={family} class={`kind kind-${family}`}>
            <KindSymbol family={family} />
            <span class={`line line-${family}`}>{families[family]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
