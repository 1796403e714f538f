import type { Action } from '../glossary/kinds';

/** A line drawing for each action: a call for help, a telephone, a calendar, an eye. */
const DRAWINGS: Record<Action, string> = {
  emergency: 'M12 3l10 17.5H2zM12 10v5M12 17.8v.2',
  'same-day':
    'M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  'next-visit': 'M4 6h16v15H4zM4 10.5h16M8 3v5M16 3v5M9 16l2 2 4-4',
  watch:
    'M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
};

/** Decoration: the heading beside it says the same. */
export function ActionSymbol({ action }: { action: Action }) {
  return (
    <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[action]} />
    </svg>
  );
}
