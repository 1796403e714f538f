const POSSESSIVE = /'s(?= )/g;
const LONG_VOWEL_END = /[ァ-ヺー]{4}ー$/;

/** Diseases named after people lose their ending: Crohn's disease, Crohn disease. */
export function possessiveVariants(surface: string): string[] {
  if (surface.search(POSSESSIVE) === -1) return [];
  return ['', 's'].map((ending) => surface.replace(POSSESSIVE, ending));
}

/** Engineers leave the last long vowel out: ペースメーカー, ペースメーカ. */
export function longVowelVariants(surface: string): string[] {
  return LONG_VOWEL_END.test(surface) ? [surface.slice(0, -1)] : [];
}
