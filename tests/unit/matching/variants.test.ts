import { describe, expect, it } from 'vitest';
import type { BoundaryData } from '../../../src/matching/boundaries';
import { PageContext } from '../../../src/matching/context/page-context';
import { createMatcher } from '../../../src/matching/matcher';
import { foldSurface } from '../../../src/matching/normalise';
import { lexiconOf } from '../../../src/matching/pack-index';
import { VARIANT_RULES } from '../../../src/matching/variants/rules';

/** What a page writes, and what alone stands in the dictionary, by rule. */
const WAYS: Readonly<Record<string, readonly (readonly [written: string, surface: string])[]>> = {
  'middle dot': [
    ['ギランバレー症候群', 'ギラン・バレー症候群'],
    ['ギラン-バレー症候群', 'ギラン・バレー症候群'],
    ['ギラン‐バレー症候群', 'ギラン・バレー症候群'],
    ['ギラン－バレー症候群', 'ギラン・バレー症候群'],
    ['ギラン＝バレー症候群', 'ギラン・バレー症候群'],
    ['ギラン バレー症候群', 'ギラン・バレー症候群'],
    ['ｷﾞﾗﾝ･ﾊﾞﾚｰ症候群', 'ギラン・バレー症候群'],
  ],
  'Greek letter': [
    ['γ-グロブリン', 'γグロブリン'],
    ['ガンマグロブリン', 'γグロブリン'],
    ['ガンマ・グロブリン', 'γグロブリン'],
    ['TNFアルファ阻害薬', 'TNFα阻害薬'],
    ['ベータ遮断薬', 'β遮断薬'],
    ['インターフェロン-β', 'インターフェロンβ'],
    ['TNF-α', 'TNFα'],
    ['TNF-alpha', 'TNFα'],
    ['TNFα', 'TNF-α'],
    ['beta blocker', 'β blocker'],
    ['beta-blocker', 'β-blocker'],
  ],
  'Latin hyphen': [
    ['T-cell', 'T cell'],
    ['T cell', 'T-cell'],
    ['T‑cell', 'T-cell'],
    ['nonsteroidal', 'non-steroidal'],
    ['DPP4阻害薬', 'DPP-4阻害薬'],
    ['HER-2', 'HER2'],
    ['side-effect', 'side effect'],
  ],
  'seam of Latin and Japanese': [
    ['B 細胞', 'B細胞'],
    ['B-細胞', 'B細胞'],
    ['IgA腎症', 'IgA 腎症'],
    ['抗 GM1 抗体', '抗GM1抗体'],
  ],
  possessive: [
    ['Crohn disease', "Crohn's disease"],
    ['Crohns disease', "Crohn's disease"],
    ['Crohn’s disease', "Crohn's disease"],
  ],
  'last long vowel': [['ペースメーカ', 'ペースメーカー']],
  'full width': [
    ['ＣＲＰ', 'CRP'],
    ['ＨｂＡ１ｃ', 'HbA1c'],
  ],
  'half-width kana': [['ﾘﾂｷｼﾏﾌﾞ', 'リツキシマブ']],
  radicals: [
    ['腫⼤', '腫大'],
    ['⻑期療養', '長期療養'],
  ],
  'kanji variants': [
    ['頚椎症', '頸椎症'],
    ['囊胞', '嚢胞'],
    ['頰', '頬'],
    ['體重', '体重'],
  ],
  'v row and small vowels': [
    ['ヴィタミン', 'ビタミン'],
    ['ｳﾞｨﾀﾐﾝ', 'ビタミン'],
    ['スティーヴンス', 'スティーブンス'],
    ['ウィルス', 'ウイルス'],
    ['インフルエンザウイルス', 'インフルエンザウィルス'],
  ],
  'dashes for the long vowel': [
    ['アレルギ―', 'アレルギー'],
    ['アレルギ‐', 'アレルギー'],
    ['アレルギ－', 'アレルギー'],
  ],
  subscripts: [
    ['SpO₂', 'SpO2'],
    ['PaCO₂', 'PaCO2'],
  ],
  'English plural': [
    ['infections', 'infection'],
    ['rashes', 'rash'],
  ],
  case: [
    ['Interstitial Pneumonia', 'interstitial pneumonia'],
    ['IVIG', 'IVIg'],
  ],
  'spaces and line breaks inside': [
    ['血栓 症', '血栓症'],
    ['血 栓 症', '血栓症'],
    ['血栓\n症', '血栓症'],
    ['頭　痛', '頭痛'],
    ['リツキ\nシマブ', 'リツキシマブ'],
    ['multiple\n  sclerosis', 'multiple sclerosis'],
    ['neuro-\npathy', 'neuropathy'],
  ],
};

/** What is certain in a text for an index of these lines. */
function certainIn(index: string, text: string, data: Partial<BoundaryData> = {}) {
  const lexicon = lexiconOf(index);
  const match = createMatcher(lexicon, {
    blockers: [],
    prefixes: [],
    suffixes: [],
    stopPhrases: [],
    ...data,
  });
  const mentions = match(text).mentions(undefined, new PageContext(lexicon.facts));
  return mentions.map(({ start, end, entry }) => ({ text: text.slice(start, end), entry }));
}

/** Finds a surface of a disease, as everywhere in the middle of a sentence. */
function finds(surface: string, written: string, kind = '0'): boolean {
  const found = certainIn(`id\t${kind}2\t${foldSurface(surface)}`, `次は、${written}の話`);
  return found.some(({ text }) => text === written);
}

describe.each(Object.entries(WAYS))('the rule of %s', (_, ways) => {
  it.each(ways)('finds %s', (written, surface) => {
    expect(finds(surface, written)).toBe(true);
  });
});

describe('the table of rules', () => {
  it('has a test for each rule', () => {
    expect(VARIANT_RULES.map(({ name }) => name).filter((name) => !WAYS[name])).toEqual([]);
  });

  it.each([
    ['S1', 'S-1'],
    ['リツキサン', 'リツキシマブ'],
    ['シヤント', 'シャント'],
    ['セキ', 'セッキ'],
  ])('does not take %s for %s', (written, surface) => {
    expect(finds(surface, written)).toBe(false);
  });
});

describe('words torn by a space', () => {
  it.each([
    ['糖尿 病気', '糖尿病'],
    ['感染 症例', '感染症'],
    ['頭 痛み', '頭痛'],
    ['手術 後 遺症', '後遺症'],
  ])('does not read %s as %s', (text, surface) => {
    const index = `id\t02\t${surface}`;
    const blockers = [{ tail: '症', next: '例' }];
    expect(certainIn(index, text, { blockers })).toEqual([]);
  });

  it('keeps the longer word where both stand', () => {
    const text = '血栓 症の予防';
    expect(certainIn('a\t02\t血栓\nb\t02\t血栓症', text)).toEqual([
      { text: '血栓 症', entry: 'b' },
    ]);
  });
});

describe('test codes that run into their value', () => {
  const TEST = '5';
  const found = (surface: string, text: string, kind = TEST) =>
    certainIn(`id\t${kind}2\t${surface}`, text);

  it.each([
    ['CEA791.1', 'CEA'],
    ['BMI25以上', 'BMI'],
    ['CRP0.3mg/dL', 'CRP'],
    ['ＡＳＴ３２、ＡＬＴ２８', 'AST'],
    ['HbA1c7.2%', 'HbA1c'],
    ['ALT28U/L', 'ALT'],
  ])('finds the test in %s', (text, surface) => {
    expect(found(surface, text)).toHaveLength(1);
  });

  it.each([
    ['CEA12-3', 'CEA'],
    ['CRP2a型', 'CRP'],
    ['CA125', 'CA'],
  ])('does not cut %s', (text, surface) => {
    expect(found(surface, text)).toEqual([]);
  });

  it('does not cut the number off what is no test: HER2, CD20', () => {
    expect(found('HER', 'HER2', '6')).toEqual([]);
  });
});
