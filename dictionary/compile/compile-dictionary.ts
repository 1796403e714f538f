import type { PartsFile } from '../../src/compounds/parts-file';
import type { Entry } from '../../src/glossary/entry';
import type { Affix } from '../../src/matching/affixes';
import type { BoundaryData } from '../../src/matching/boundaries';
import { foldKey } from '../../src/matching/normalise';
import type { SearchData } from '../../src/search/document';
import { prepareSearch } from '../../src/search/names';
import { checkDictionary } from '../rules/check-dictionary';
import type { Boundaries, Readings } from '../schema';
import { DictionaryError } from '../written/fault';
import { type Dictionary, readDictionary } from '../written/read-dictionary';
import { writeSurfaceIndex } from '../written/write-surface-index';
import { writeMedicineIndex, writeMedicineNames } from './compile-names';
import { compileParts } from './compile-parts';
import { fillShelf, joinEntry } from './join-entry';
import { chooseNear, type NearWords } from './near-words';
import { searchDocumentOf } from './search-document';

export interface CompiledDictionary {
  /** Unpacked: see `writeSurfaceIndex`. */
  readonly surfaceIndex: string;
  /** The same of the names of medicines. */
  readonly medicineIndex: string;
  readonly medicineNames: string;
  readonly parts: PartsFile;
  /** What every frame carries. */
  readonly near: NearWords;
  readonly boundaries: BoundaryData;
  /** Sorted by id. */
  readonly entries: readonly Entry[];
  readonly search: SearchData;
  /** What is read otherwise than the tokeniser thinks. */
  readonly readings: Readings;
}

/** @throws DictionaryError listing every fault */
export function compileDictionary(dictionary: Dictionary): CompiledDictionary {
  const faults = checkDictionary(dictionary);
  if (faults.length > 0) throw new DictionaryError(faults);
  const written = dictionary.entries
    .map(({ entry }) => entry)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shelf = fillShelf(written, dictionary.sourceById);
  const boundaries = foldBoundaries(dictionary.boundaries.data);
  return {
    surfaceIndex: writeSurfaceIndex(written),
    medicineIndex: writeMedicineIndex(dictionary),
    medicineNames: writeMedicineNames(dictionary),
    parts: compileParts(dictionary),
    near: chooseNear(written, boundaries),
    boundaries,
    entries: written.map((entry) => joinEntry(entry, shelf)),
    search: prepareSearch(written.map(searchDocumentOf)),
    readings: dictionary.readings.data,
  };
}

/** @throws DictionaryError listing every fault; Error where the folder cannot be read */
export async function compileFolder(folder: string): Promise<CompiledDictionary> {
  return compileDictionary(await readDictionary(folder));
}

/** The matcher compares them with a page's folded text in lower case. */
function foldBoundaries({ blockers, prefixes, suffixes, stopPhrases }: Boundaries): BoundaryData {
  const foldAffix = (affix: Affix): Affix => ({
    texts: affix.texts.map(foldKey),
    ...(affix.only && { only: affix.only.map(foldKey) }),
    ...(affix.except && { except: affix.except.map(foldKey) }),
    ...(affix.notIn && { notIn: affix.notIn.map(foldKey) }),
  });
  return {
    blockers: blockers.map((blocker) =>
      'tail' in blocker
        ? { tail: foldKey(blocker.tail), next: foldKey(blocker.next) }
        : { head: foldKey(blocker.head), previous: foldKey(blocker.previous) },
    ),
    prefixes: prefixes.map(foldAffix),
    suffixes: suffixes.map(foldAffix),
    stopPhrases: stopPhrases.map(foldKey),
  };
}
