import type { Family } from '../glossary/family';

/** A line drawing for each family: a pulse, a capsule, an open book. */
const DRAWINGS: Record<Family, string> = {
  condition: 'M2 12h4l3-7 5 14 3-7h5',
  medicine: 'M4.2 12.8l8.6-8.6a4.9 4.9 0 0 1 7 7l-8.6 8.6a4.9 4.9 0 0 1-7-7zM8.5 8.5l7 7',
  other: 'M12 6c-3-2-6-2-9-1v13c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v13',
};

/** Decoration: the text beside it says the same. */
export function KindSymbol({ family }: { family: Family }) {
  return (
    <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[family]} />
    </svg>
  );
}
