import { POSITIONS, type Position } from '../../src/compounds/parts-file';
import { foldKey } from '../../src/matching/normalise';
import type { PartSource } from '../schema';
import type { Fault } from '../written/fault';
import type { Dictionary } from '../written/read-dictionary';
import { surfacesOf } from '../written/surfaces';
import { jargonFinder } from './jargon';
import type { Rule } from './rule';

const KANJI = /[一-鿿々]/;
const ID_OF_A_PART = '';

interface Row {
  readonly part: PartSource;
  fault(field: keyof PartSource, message: string): Fault;
}

/** One text means one thing at one place of a word, whichever file says so. */
export const partsStandOnce: Rule = (dictionary) => {
  const known = new Map<string, Row>();
  return rowsOf(dictionary).flatMap((row) =>
    textsOf(row.part).flatMap((text) =>
      positionsOf(row.part)
        .flatMap((position) => {
          const place = `${foldKey(text)} ${position}`;
          if (!known.has(place)) known.set(place, row);
          if (known.get(place) === row) return [];
          return [row.fault('text', `${text} stands in another row, ${position} in a word`)];
        })
        .slice(0, 1),
    ),
  );
};

/** A part in kanji is read somehow. */
export const partsHaveReadings: Rule = (dictionary) =>
  rowsOf(dictionary).flatMap(({ part, fault }) =>
    part.reading === undefined && textsOf(part).some((text) => KANJI.test(text))
      ? [fault('text', 'reading is missing')]
      : [],
  );

export const partsHaveTheirEntries: Rule = (dictionary) =>
  rowsOf(dictionary).flatMap(({ part: { entry }, fault }) =>
    entry && !dictionary.names.has(entry)
      ? [fault('entry', `${entry} is no entry of the dictionary`)]
      : [],
  );

/**
 * What a part means is said in everyday words. In English the names of entries are often such
 * words themselves (liver cell, trouble walking).
 */
export const partsArePlain: Rule = (dictionary) => {
  const entries = dictionary.entries.map(({ entry }) => entry);
  const findJargon = jargonFinder(entries, dictionary.boundaries.data);
  return rowsOf(dictionary).flatMap(({ part, fault }) => {
    const certain = findJargon(part.ja, ID_OF_A_PART).find(({ verdict }) => verdict === 'accept');
    return certain ? [fault('ja', `ja has the specialist word ${certain.word}`)] : [];
  });
};

export const partsHaveSources: Rule = ({ parts, sourceIds }) => {
  if (!sourceIds) return [];
  const known = new Set(sourceIds);
  return parts.flatMap(({ data, yaml }) =>
    data.sources.flatMap((id, i) =>
      known.has(id) ? [] : [yaml.faultAt(['sources', i], `${id} is not in sources.yaml`)],
    ),
  );
};

/** Who reads a word whose parts mislead must find what it is. */
export const misleadingWordsHaveEntries: Rule = ({ entries, names, compounds }) => {
  if (entries.length < names.size) return [];
  const known = new Set(
    entries.flatMap(({ entry }) => surfacesOf(entry).map(({ folded }) => folded.toLowerCase())),
  );
  return compounds.data.misleading.flatMap((word, i) =>
    known.has(foldKey(word))
      ? []
      : [compounds.yaml.faultAt(['misleading', i], `${word} has no entry`)],
  );
};

function rowsOf({ parts }: Dictionary): Row[] {
  return parts.flatMap(({ yaml, data }) =>
    data.parts.map((part, i) => ({
      part,
      fault: (field: keyof PartSource, message: string) =>
        yaml.faultAt(['parts', i, field], message),
    })),
  );
}

function textsOf({ text }: PartSource): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

function positionsOf({ at }: PartSource): readonly Position[] {
  if (at === undefined) return POSITIONS;
  return typeof at === 'string' ? [at] : at;
}
