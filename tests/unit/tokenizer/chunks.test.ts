import { describe, expect, test } from 'vitest';
import { cutIntoChunks, LONGEST_CHUNK } from '../../../src/tokenizer/chunks';

const cut = (text: string, longest: number) =>
  cutIntoChunks(text, longest).map(({ start, end }) => text.slice(start, end));

describe('cutIntoChunks', () => {
  test('cuts after every 、 and 。, as kuromoji does, not only where it must', () => {
    expect(cut('咳、痰。熱', 300)).toEqual(['咳、', '痰。', '熱']);
  });

  test('cuts long text at the last place that fits, not at the first', () => {
    expect(cut('咳だ！痰だ？熱だと思う', 7)).toEqual(['咳だ！痰だ？', '熱だと思う']);
  });

  test('takes a newline and a space as breaks', () => {
    expect(cut('あいう\nえお かきく', 5)).toEqual(['あいう\n', 'えお ', 'かきく']);
  });

  test('leaves short text without 、 and 。 whole: breaks are for need only', () => {
    expect(cut('咳だ！痰だ？', 300)).toEqual(['咳だ！痰だ？']);
  });

  test('cuts hard where nothing else is left', () => {
    expect(cut('あいうえお', 2)).toEqual(['あい', 'うえ', 'お']);
  });

  test('has no chunk for an empty text, where a lattice would have no way through', () => {
    expect(cut('', 300)).toEqual([]);
  });

  test('drops and repeats nothing, and keeps to the limit', () => {
    const text = `${'胸部'.repeat(700)}！${'心電図 '.repeat(300)}。${'ア'.repeat(1000)}`;
    const chunks = cut(text, LONGEST_CHUNK);
    expect(chunks.join('')).toBe(text);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(LONGEST_CHUNK);
  });
});
