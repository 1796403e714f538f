import { ACTIONS } from '../../src/glossary/kinds';
import { type WrittenSign, writtenSigns } from '../rules/sign-agreement';
import { foldSign } from '../rules/written-signs';
import type { Dictionary } from '../written/read-dictionary';
import { table } from './table';

/**
 * Signs by what they ask for, how many left the heading of their entry, and which words ask for
 * more than one thing: explained (each such sign says why) or contradicting.
 */
export function reportSigns(dictionary: Pick<Dictionary, 'entries'>): string[] {
  const signs = writtenSigns(dictionary);
  const moved = signs.filter(({ sign }) => sign.action !== undefined);
  const divided = dividedSigns(signs);
  const open = divided.filter((same) => actionsOf(same.filter(({ sign }) => !sign.why)).size > 1);
  return [
    `${signs.length} signs, ${moved.length} with an action of their own, contradictions: ${open.length}`,
    ...table(
      ['action', 'signs'],
      ACTIONS.map((action) => [action, signs.filter((sign) => sign.action === action).length]),
    ),
    ...divided.map(describe),
  ];
}

/** Signs of the same Japanese words under different actions, by their words. */
function dividedSigns(signs: readonly WrittenSign[]): WrittenSign[][] {
  const byWords = new Map<string, WrittenSign[]>();
  for (const written of signs) {
    const words = foldSign(written.sign.ja);
    byWords.set(words, [...(byWords.get(words) ?? []), written]);
  }
  return [...byWords.values()].filter((same) => actionsOf(same).size > 1);
}

function actionsOf(signs: readonly WrittenSign[]): Set<string> {
  return new Set(signs.map(({ action }) => action));
}

function describe(same: readonly WrittenSign[]): string {
  const places = same.map(({ action, file, sign }) => {
    return `${action} in ${file.entry.id}${sign.why ? ` (${sign.why})` : ''}`;
  });
  return `${same[0]?.sign.ja}: ${places.join(', ')}`;
}
