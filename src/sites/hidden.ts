import type { HiddenWord } from '../settings/settings';

/**
 * The entries that are not marked on a site: those hidden there and those hidden everywhere.
 * @param site as `siteOf` names it; null is no site, where only what is hidden everywhere is
 */
export function hiddenOn(words: readonly HiddenWord[], site: string | null): ReadonlySet<string> {
  const here = words.filter((word) => word.site === null || word.site === site);
  return new Set(here.map(({ entry }) => entry));
}
