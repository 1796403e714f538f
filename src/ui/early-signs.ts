import type { Effect, Lines } from '../glossary/entry';

/**
 * What a patient would notice, beyond what the effect's name already says.
 * @returns empty lists where the signs only repeat the name
 */
export function signsBeyondName({ earlySigns, headword, english }: Effect): Lines {
  const names = new Set([headword, english].map(fold));
  const isNew = (sign: string) => !names.has(fold(sign));
  return { ja: earlySigns.ja.filter(isNew), en: earlySigns.en.filter(isNew) };
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}
