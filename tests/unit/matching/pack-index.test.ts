import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../../src/matching/lexicon';
import { lexiconOf, packIndex } from '../../../src/matching/pack-index';

/** Kind and level as positions: 0 disease, 1 symptom, 2 drug; 2 specialist. */
const INDEX = [
  'als\t02\tALS\t筋萎縮性側索硬化症',
  'b-cell\t62\tB細胞',
  'ms\t02\t?MS\t多発性硬化症\tmultiple sclerosis\t>als gbs',
  'rituximab\t22\tリツキシマブ\t~rituximab\t!headache fever',
].join('\n');

const surfaces = (first: string) => lexiconOf(INDEX).surfaces.get(first.charCodeAt(0)) ?? [];
const OF_A_DISEASE = { kind: 'disease', level: 'specialist' };

describe('the packed index', () => {
  test('keeps a surface’s entry, rule and capitals', () => {
    const rule = null;
    expect(surfaces('a')).toEqual([
      { key: 'als', cased: 'ALS', entry: 'als', rule, ...OF_A_DISEASE },
    ]);
    expect(surfaces('m')).toContainEqual({
      ...{ key: 'ms', cased: 'MS', entry: 'ms', rule: 'needs-context' },
      ...OF_A_DISEASE,
    });
    expect(surfaces('r')).toEqual([
      {
        ...{ key: 'rituximab', cased: null, entry: 'rituximab', rule: 'medical-page' },
        ...{ kind: 'drug', level: 'specialist' },
      },
    ]);
  });

  test('has longer surfaces before shorter ones, and what the rules derive', () => {
    expect(surfaces('m').map(({ key }) => key)).toEqual([
      'multiple sclerosis',
      'multiple-sclerosis',
      'ms',
    ]);
    expect(surfaces('b').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['b細胞', 'b 細胞', 'b-細胞']),
    );
  });

  test('finds nothing where no surface begins', () => {
    expect(lexiconOf(INDEX).surfaces.get('雨'.charCodeAt(0))).toBeUndefined();
  });

  test('keeps what a page needs to know of an entry', () => {
    const { facts } = lexiconOf(INDEX);
    expect(facts.get('ms')).toEqual({
      ...OF_A_DISEASE,
      names: ['MS', 'multiple sclerosis'],
      neighbours: ['als', 'gbs'],
      effects: [],
      parts: [],
    });
    expect(facts.get('rituximab')).toMatchObject({ effects: ['headache', 'fever'] });
    expect(facts.get('gout')).toBeUndefined();
  });

  test('is read only where a page needs it', () => {
    const broken = packIndex(INDEX).replace(/^ALS\t.*$/m, 'ALS\tzz');
    const { surfaces: index } = parseLexicon(broken);
    expect(index.get('b'.charCodeAt(0))).toBeDefined();
    expect(() => index.get('a'.charCodeAt(0))).toThrow('ALS has no entry');
  });
});
