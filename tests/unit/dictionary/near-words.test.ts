import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseNear, NEAR_SIZE } from '../../../dictionary/compile/near-words';
import type { EntrySource } from '../../../dictionary/schema';
import { readDictionary } from '../../../dictionary/written/read-dictionary';
import { surfacesOf } from '../../../dictionary/written/surfaces';
import { lexiconOf, packIndex } from '../../../src/matching/pack-index';
import { openFilter } from '../../../src/matching/word-filter';

const BOUNDARIES = {
  ...{ blockers: [], prefixes: [], suffixes: [] },
  stopPhrases: ['血栓症候補', '雨傘'],
};
let entries: readonly EntrySource[];
beforeAll(async () => {
  const read = await readDictionary(join(import.meta.dirname, '../../../dictionary'));
  entries = read.entries.map(({ entry }) => entry);
});

const packedSize = (from: readonly EntrySource[]) =>
  Buffer.byteLength(packIndex(chooseNear(from, BOUNDARIES).index));

describe('what a frame knows of the dictionary by itself', () => {
  test('does not grow with the dictionary', () => {
    const copies = Array.from({ length: 9 }, (_, i) =>
      entries.map((entry) => ({ ...entry, id: `${entry.id}-${i}`, headword: entry.headword + i })),
    );
    const size = packedSize(entries);
    expect(size).toBeGreaterThan(NEAR_SIZE * 0.9);
    expect(size).toBeLessThan(NEAR_SIZE * 1.05);
    const many = [...entries, ...copies.flat()];
    expect(Math.abs(packedSize(many) / size - 1)).toBeLessThan(0.02);
    expect(chooseNear(many, BOUNDARIES).filter).toHaveLength(
      chooseNear(entries, BOUNDARIES).filter.length,
    );
  });

  test('is the same for the same entries in another order', () => {
    expect(chooseNear(entries.toReversed(), BOUNDARIES)).toEqual(chooseNear(entries, BOUNDARIES));
  });

  test('has no everyday words, and no names that mean several things', () => {
    const surfaces = lexiconOf(chooseNear(entries, BOUNDARIES).index).surfaces.all();
    expect(surfaces.length).toBeGreaterThan(500);
    expect(surfaces.filter(({ level }) => level === 'everyday')).toEqual([]);
    expect(surfaces.filter(({ rule }) => rule === 'needs-context')).toEqual([]);
  });

  test('tells of all common words that there are such, and of others that there are none', () => {
    const near = chooseNear(entries, BOUNDARIES);
    const isKnownFar = openFilter(near.filter);
    const { surfaces } = lexiconOf(near.index);
    const isNear = new Set(surfaces.all().map(({ key }) => key));
    const words = entries
      .filter(({ level }) => level === 'common')
      .flatMap(surfacesOf)
      .filter(({ rule }) => rule === null)
      .map(({ folded }) => folded.toLowerCase())
      .filter((key) => /^[一-鿿]{3,}$|^[ァ-ヺー]{4,}$/.test(key));
    const unknown = words.filter((word) => !isNear.has(word) && !isKnownFar(word));
    expect(words.length).toBeGreaterThan(200);
    expect(unknown).toEqual([]);
    const others = Array.from({ length: 20_000 }, (_, i) => `語${i.toString(36)}`);
    expect(others.filter(isKnownFar).length).toBeLessThan(10);
  });

  test('has the phrases around its words, and none around others', () => {
    expect(chooseNear(entries, BOUNDARIES).boundaries.stopPhrases).toEqual(['血栓症候補']);
  });

  test('is nothing where there is no room', () => {
    expect(chooseNear(entries, BOUNDARIES, 0).index).toBe('');
    expect(lexiconOf('').surfaces.all()).toEqual([]);
  });
});
