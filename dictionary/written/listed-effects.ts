import type { EntrySource, ListedEffect, SideEffects } from '../schema';
import type { Path } from './yaml-file';

/** The side effects of an entry, common ones first, each with the field that names it. */
export function listedEffects(
  entry: EntrySource,
): readonly (ListedEffect & { readonly path: Path })[] {
  const sideEffects = sideEffectsOf(entry);
  if (!sideEffects) return [];
  return (['common', 'serious'] as const).flatMap((list) =>
    sideEffects[list].map((listed, i) => ({
      ...listed,
      path: ['sideEffects', list, i, 'effect'],
    })),
  );
}

/** The side-effect summary, where the entry's kind has one. */
export function sideEffectsOf(entry: EntrySource): SideEffects | undefined {
  return 'sideEffects' in entry ? entry.sideEffects : undefined;
}
