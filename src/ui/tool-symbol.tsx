/** A line drawing for each tool of the card. */
const DRAWINGS = {
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  speak: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  pin: 'M8 3h8M9.5 3v7L6 14v2h12v-2l-3.5-4V3M12 16v5.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
} as const;
export type Tool = keyof typeof DRAWINGS;

/** Decoration: the button says what it does. */
export function ToolSymbol({ tool }: { tool: Tool }) {
  return (
    <svg class={`symbol tool-${tool}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[tool]} />
    </svg>
  );
}
