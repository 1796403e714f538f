/**
 * Rules that derive further ways of writing from a folded surface, so that no entry lists them
 * and the compiler refuses them. Each takes the surface and gives the variant, or null.
 */
const RULES: readonly ((surface: string) => string | null)[] = [withoutMiddleDot];

/** ギラン・バレー症候群 is also written ギランバレー症候群. */
function withoutMiddleDot(surface: string): string | null {
  return surface.includes('・') ? surface.replaceAll('・', '') : null;
}

/** The surface itself and every variant that a rule derives from it. */
export function surfaceVariants(surface: string): string[] {
  const derived = RULES.map((rule) => rule(surface)).filter((variant) => variant !== null);
  return [surface, ...derived];
}
