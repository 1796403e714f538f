import type { Sign } from '../glossary/entry';

/** What fits on two lines of a card, in characters, with room for the number of the others. */
const LINES = { ja: [18, 13], en: [35, 25] } as const;
const COMMA = { ja: 1, en: 2 } as const;
const AT_LEAST = 2;

/**
 * The signs that are seen before a panel is unfolded: as many as fill two lines in either
 * language. Passed over is one that is too long for what is left, and one that another says more
 * exactly: a fever, where a fever of 37.5 °C or more is a sign too.
 */
export function firstSigns(signs: readonly Sign[]): readonly Sign[] {
  const rooms = { ja: [...LINES.ja], en: [...LINES.en] };
  const exact = signs.filter(
    ({ ja }) => !signs.some((other) => other.ja !== ja && other.ja.endsWith(ja)),
  );
  const fitting = exact.filter((sign) => {
    const ja = lineFor(sign, 'ja', rooms.ja);
    const en = lineFor(sign, 'en', rooms.en);
    if (ja < 0 || en < 0) return false;
    take(rooms.ja, ja, sign.ja.length + COMMA.ja);
    take(rooms.en, en, sign.en.length + COMMA.en);
    return true;
  });
  return fitting.length >= AT_LEAST ? fitting : exact.slice(0, AT_LEAST);
}

function lineFor(sign: Sign, language: 'ja' | 'en', rooms: readonly number[]): number {
  return rooms.findIndex((room) => sign[language].length <= room);
}

/** What follows goes on the same line or a later one. */
function take(rooms: number[], line: number, length: number): void {
  rooms.fill(0, 0, line);
  rooms[line]! -= length;
}
