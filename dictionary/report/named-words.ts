import { openParts } from '../../src/compounds/compound-reader';
import { indexParts } from '../../src/compounds/part-index';
import type { PartsFile } from '../../src/compounds/parts-file';
import { piecesIn } from '../../src/compounds/pieces';
import type { Role } from '../../src/compounds/roles';
import { readReference } from '../../src/glossary/reference';
import type { SurfacesByUnit } from '../../src/matching/lexicon';
import { normalise } from '../../src/matching/normalise';
import type { Mention } from '../../src/matching/types';
import type { EntrySource } from '../schema';

type Annotate = (text: string) => readonly Mention[];

/** Words as they are written together: of kanji, or of katakana. */
const WORD = /[一-鿿々]{2,}|[ァ-ヺー]{3,}/g;
const MEDICAL: readonly Role[] = ['disease', 'symptom', 'test', 'treatment', 'medicine'];
const SHOWN = 100;

/**
 * The medical words that our own texts name and nothing explains: no entry, no name and no parts.
 * Medical is a word with a part that says an illness, a symptom, a test, a treatment or a medicine.
 */
export function reportNamedWords(
  entries: readonly EntrySource[],
  file: PartsFile,
  surfaces: SurfacesByUnit,
  annotate: Annotate,
): string[] {
  const index = indexParts(file.parts);
  const isMedical = (word: string) => {
    const piecesAt = piecesIn(normalise(word), index, surfaces);
    const all = Array.from(word, (_, at) => piecesAt(at)).flat();
    return all.some(({ role, isWeak, part }) => part && !isWeak && MEDICAL.includes(role));
  };
  const reader = openParts(file, surfaces);
  // One text alone is seldom a page about medicine, which some surfaces need; search answers parts.
  const isAnswered = (word: string) =>
    surfaces.get(word.charCodeAt(0))?.some(({ key }) => key === word) ||
    reader.read(normalise(word)) !== null;
  const named = new Map<string, string[]>();
  for (const { id, detail } of entries) {
    const text = detail.ja;
    const mentions = annotate(text);
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      const end = at + word.length;
      if (mentions.some((mention) => mention.start < end && at < mention.end)) continue;
      if (!isAnswered(word) && isMedical(word)) named.set(word, [...(named.get(word) ?? []), id]);
    }
  }
  const most = [...named].sort(([, a], [, b]) => b.length - a.length).slice(0, SHOWN);
  return [
    `words named and not explained: ${named.size}`,
    most.map(([word, ids]) => `${word} ${ids.length} (${ids[0]})`).join(', ') || 'none',
  ];
}

/** Medicines that neither say of an entry what they are given for, nor have one beside them. */
export function reportUses(entries: readonly EntrySource[], annotate: Annotate): string[] {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const isTrouble = (id: string) => kinds.get(id) === 'disease' || kinds.get(id) === 'symptom';
  const without = entries.filter((entry) => {
    if (entry.kind !== 'drug') return false;
    const said = annotate('uses' in entry ? (entry.uses?.ja ?? '') : '').map((mention) =>
      idOf(mention.entry),
    );
    return ![...said, ...entry.related].some(isTrouble);
  });
  return [
    `medicines without an entry of what they are given for: ${without.length}`,
    without.map(({ id }) => id).join(', ') || 'none',
  ];
}

function idOf(reference: string): string {
  return readReference(reference)?.entry ?? reference;
}
