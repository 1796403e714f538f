import type { Effect, Sign } from '../glossary/entry';

/** What a patient would notice, beyond what the effect's name already says. */
export function signsBeyondName({ signs, headword, english }: Effect): Sign[] {
  const [ja, en] = [fold(headword), fold(english)];
  return signs.filter((sign) => fold(sign.ja) !== ja && fold(sign.en) !== en);
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}
