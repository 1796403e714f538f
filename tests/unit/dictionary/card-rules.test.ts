import { describe, expect, test } from 'vitest';
import { ciclosporin, faultsOf, headache, sound } from './fixture';

const HEADACHE = 'entries/symptom/headache.yaml';
const DRUG = 'entries/drug/ciclosporin.yaml';
const both = (ja: string, en: string) => ({ ja, en });
const serious = (effects: unknown[]) => ({
  sideEffects: { complete: 'none', common: [], serious: effects },
});
const lists = (effect: string) => ({ ...ciclosporin, ...serious([{ effect }]) });
const withSigns = (signs: unknown[], drug: object = lists('headache')) =>
  faultsOf({ [HEADACHE]: { ...headache, signs }, [DRUG]: drug });

const CHECKUP = { ja: '健診で頭痛と言われた', en: 'a headache found at a check-up' };

describe('what an illness brings to the card of a medicine', () => {
  test('a finding at a check-up is refused', async () => {
    expect(await withSigns([{ ja: '頭が痛い', en: 'my head aches' }, CHECKUP])).toEqual([
      expect.stringMatching(/ciclosporin\.yaml:\d+: headache brings 健診で頭痛と言われた/),
    ]);
  });

  test('a finding at a check-up is taken where only the illness’s own card shows it', async () => {
    const signs = [
      { ja: '頭が痛い', en: 'my head aches' },
      { ...CHECKUP, only: 'own-card' },
    ];
    expect(await withSigns(signs)).toEqual([]);
  });

  test('a finding at a check-up is taken where no medicine lists the illness as serious', async () => {
    expect(await withSigns([CHECKUP], ciclosporin)).toEqual([]);
  });

  test('the same complaint at two urgencies is refused', async () => {
    const signs = [
      { ja: '気分が沈む', en: 'low spirits', action: 'next-visit' },
      { ja: '薬を始めてから気分が沈む', en: 'low since a new medicine', action: 'same-day' },
    ];
    expect(await withSigns(signs)).toEqual([
      expect.stringContaining(
        'headache says next-visit for 気分が沈む, and headache same-day for 薬を始めてから気分が沈む',
      ),
    ]);
  });

  test('a complaint that only the own card shows stands beside the more urgent one', async () => {
    const signs = [
      { ja: '気分が沈む', en: 'low spirits', action: 'next-visit', only: 'own-card' },
      { ja: '薬を始めてから気分が沈む', en: 'low since a new medicine', action: 'same-day' },
    ];
    expect(await withSigns(signs)).toEqual([]);
  });

  test('two thresholds of a fever are refused', async () => {
    const signs = [
      { ja: '37.5度以上の熱が出る', en: 'a fever of 37.5 °C or more' },
      { ja: '38度以上の熱が出る', en: 'a fever of 38 °C or more' },
    ];
    expect(await withSigns(signs)).toEqual([expect.stringContaining('one card has one threshold')]);
    expect(await withSigns(signs.slice(0, 1))).toEqual([]);
  });

  test.each(['熱が出る', '38度以上の熱が出る', '急に高い熱が出る'])(
    'a mere fever (%s) is refused for a medicine for fever',
    async (ja) => {
      const drug = { ...lists('headache'), uses: both('解熱に使われます。', 'It lowers a fever.') };
      expect(await withSigns([{ ja, en: 'a fever' }], drug)).toEqual([
        expect.stringContaining(`headache brings ${ja} to a medicine for fever`),
      ]);
    },
  );

  test('a medicine for fever may have a fever that is told apart, and others a mere one', async () => {
    const drug = { ...lists('headache'), uses: both('解熱に使われます。', 'It lowers a fever.') };
    const told = { ja: '治まった熱がまた高くなる', en: 'a fever that comes back' };
    expect(await withSigns([told], drug)).toEqual([]);
    expect(await withSigns([{ ja: '熱が出る', en: 'a fever' }])).toEqual([]);
  });
});

describe('sources', () => {
  test('a list that was seen whole without a Japanese label is refused', async () => {
    const drug = {
      ...ciclosporin,
      sideEffects: { complete: 'serious', common: [], serious: [{ effect: 'headache' }] },
    };
    expect(await faultsOf({ [DRUG]: drug })).toEqual([]);
    const sources = sound['sources.yaml'] as Record<string, object>;
    const english = { label: { ...sources.label, language: 'en' } };
    expect(await faultsOf({ [DRUG]: drug, 'sources.yaml': english })).toContainEqual(
      expect.stringContaining('complete: serious, but no Japanese label is among the sources'),
    );
  });

  test('the same document under two ids is refused', async () => {
    const sources = sound['sources.yaml'] as Record<string, object>;
    const twice = { ...sources, twin: sources.label };
    const drug = {
      ...ciclosporin,
      sources: [...ciclosporin.sources, { id: 'twin', seen: '2026-11-22' }],
    };
    expect(await faultsOf({ [DRUG]: drug, 'sources.yaml': twice })).toEqual([
      expect.stringContaining('is the same document as label'),
    ]);
  });
});
