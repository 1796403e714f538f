import { RULE_SIGNS } from '../../src/glossary/kinds';
import type { BoundaryData } from '../../src/matching/boundaries';
import { lexiconOf, packIndex } from '../../src/matching/pack-index';
import { scriptRuns } from '../../src/matching/script-runs';
import { FILTER_HOLDS, writeFilter } from '../../src/matching/word-filter';
import type { EntrySource } from '../schema';
import { surfacesOf } from '../written/surfaces';
import { lineWriter } from '../written/write-surface-index';
import { rankEntries } from './near-rank';

/**
 * What every frame of every page carries of the dictionary, packed, in bytes of UTF-8. With this
 * much each of 49 medical texts (case reports, encyclopaedia articles) that the whole dictionary
 * calls medical names two words that are known, and none of 21 others does.
 */
export const NEAR_SIZE = 40_000;

const AMBIGUOUS = RULE_SIGNS['needs-context'];

/** What a frame knows of the dictionary by itself, however much the dictionary holds. */
export interface NearWords {
  /** Some entries, in the form of `writeSurfaceIndex`. */
  readonly index: string;
  /** Which words others may have: see `openFilter`. */
  readonly filter: string;
  /** As much of the boundaries as matters to the index. */
  readonly boundaries: BoundaryData;
}

/**
 * Chooses as many entries as have room, by rank. A page is medical by words above everyday level,
 * so it is those. Ambiguous names are left to whoever knows all their meanings.
 * @param size of the packed index, in bytes: about, since entries are measured one by one
 */
export function chooseNear(
  entries: readonly EntrySource[],
  boundaries: BoundaryData,
  size = NEAR_SIZE,
): NearWords {
  const ranked = rankEntries(entries);
  const lineOf = lineWriter(entries);
  const chosen: string[] = [];
  let room = size;
  for (const entry of ranked) {
    const line = withoutAmbiguous(lineOf(entry));
    room -= Buffer.byteLength(packIndex(line));
    if (room < 0) break;
    chosen.push(line);
  }
  const index = chosen.toSorted().join('\n');
  return {
    index,
    filter: writeFilter(firstNames(ranked.slice(chosen.length))),
    boundaries: { ...boundaries, stopPhrases: phrasesAround(index, boundaries.stopPhrases) },
  };
}

function withoutAmbiguous(line: string): string {
  return line
    .split('\t')
    .filter((field) => !field.startsWith(AMBIGUOUS))
    .join('\t');
}

/** As many names as a filter holds. */
function firstNames(entries: readonly EntrySource[]): string[] {
  const names: string[] = [];
  for (const entry of entries) {
    if (names.length >= FILTER_HOLDS) break;
    names.push(...namesByScript(entry));
  }
  return names.slice(0, FILTER_HOLDS);
}

/** The names that are words by their scripts alone, as a frame looks for them. */
function namesByScript(entry: EntrySource): string[] {
  return surfacesOf(entry)
    .filter(({ rule }) => rule === null)
    .map(({ folded }) => folded.toLowerCase())
    .filter((name) => [...scriptRuns(name)].includes(name));
}

function phrasesAround(index: string, phrases: readonly string[]): string[] {
  const keys = lexiconOf(index)
    .surfaces.all()
    .map(({ key }) => key);
  return phrases.filter((phrase) => keys.some((key) => phrase.includes(key)));
}
