import { expect, test } from 'vitest';
import { type Affix, compileAffixes } from '../../../src/matching/affixes';
import { PageContext } from '../../../src/matching/context/page-context';
import { createMatcher } from '../../../src/matching/matcher';
import { lexiconOf } from '../../../src/matching/pack-index';

/** Is the bracketed word of the sentence made another word by one of the affixes? */
function isAffixed(sentence: string, prefixes: Affix[], suffixes: Affix[] = []): boolean {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return compileAffixes(prefixes, suffixes)(sentence.replace(/[[\]]/g, ''), start, end);
}

test('a prefix changes the word directly behind it, and no other', () => {
  const prefixes = [{ texts: ['副', '偽性'] }];
  expect(isAffixed('副[甲状腺]', prefixes)).toBe(true);
  expect(isAffixed('偽性[腸閉塞]', prefixes)).toBe(true);
  expect(isAffixed('副腎[静脈]', prefixes)).toBe(false);
  expect(isAffixed('[甲状腺]副', prefixes)).toBe(false);
  expect(isAffixed('[甲状腺]', prefixes)).toBe(false);
});

test('a suffix changes the word directly before it, and no other', () => {
  const suffixes = [{ texts: ['様', 'γ遊離'] }];
  expect(isAffixed('[蕁麻疹]様', [], suffixes)).toBe(true);
  expect(isAffixed('[インターフェロン]γ遊離試験', [], suffixes)).toBe(true);
  expect(isAffixed('[インターフェロン]γ製剤', [], suffixes)).toBe(false);
  expect(isAffixed('様[蕁麻疹]', [], suffixes)).toBe(false);
  expect(isAffixed('[蕁麻疹]', [], suffixes)).toBe(false);
});

test('two rules may share the character that touches the word', () => {
  const prefixes = [
    { texts: ['慢性'], only: ['膵炎'] },
    { texts: ['偽性'], only: ['腸閉塞'] },
  ];
  expect(isAffixed('慢性[膵炎]', prefixes)).toBe(true);
  expect(isAffixed('偽性[腸閉塞症]', prefixes)).toBe(true);
  expect(isAffixed('慢性[腸閉塞症]', prefixes)).toBe(false);
});

test('a prefix may change only words that begin so, or all but some', () => {
  expect(isAffixed('慢性[肝炎]', [{ texts: ['慢性'], only: ['膵炎'] }])).toBe(false);
  expect(isAffixed('無[治療法]', [{ texts: ['無'], except: ['治療'] }])).toBe(false);
  expect(isAffixed('無[増悪]', [{ texts: ['無'], except: ['治療'] }])).toBe(true);
});

test('a suffix may change only words that end so, or all but some', () => {
  expect(isAffixed('[葛根湯]加', [], [{ texts: ['加'], only: ['湯'] }])).toBe(true);
  expect(isAffixed('[解熱薬]加', [], [{ texts: ['加'], only: ['湯'] }])).toBe(false);
  expect(isAffixed('[若い妊婦]様', [], [{ texts: ['様'], except: ['妊婦'] }])).toBe(false);
});

test('inside a longer word an affix is none', () => {
  expect(isAffixed('是非[検診]を', [{ texts: ['非'], notIn: ['是非'] }])).toBe(false);
  expect(isAffixed('[発症]様式', [], [{ texts: ['様'], notIn: ['様式'] }])).toBe(false);
});

test('an affix of Latin letters is a word or a part of a hyphen compound of its own', () => {
  expect(isAffixed('non-[infection]', [{ texts: ['non-'] }])).toBe(true);
  expect(isAffixed('salmon-[infection]', [{ texts: ['non-', 'mon-'] }])).toBe(false);
  expect(isAffixed('[stroke]-like', [], [{ texts: ['-like'] }])).toBe(true);
  expect(isAffixed('[stroke]-likely', [], [{ texts: ['-like'] }])).toBe(false);
});

const lexicon = lexiconOf(
  [
    'antidote\t32\t抗ステロイド',
    'steroid\t31\tステロイド',
    'pancreatitis\t01\t膵炎\t急性膵炎',
    'thrombosis\t01\t血栓症',
  ].join('\n'),
);
const match = createMatcher(lexicon, {
  blockers: [],
  prefixes: [{ texts: ['抗'] }, { texts: ['亜'], only: ['急性'] }],
  suffixes: [{ texts: ['様'] }],
  stopPhrases: [],
});

/** The mentions of a text where a tokeniser takes every candidate for a word. */
function mentionsIn(text: string): string[] {
  const reading = match(text);
  const answers = reading.clauses.map(({ questions }) => questions.map(() => true));
  return reading
    .mentions(answers, new PageContext(lexicon.facts))
    .map(({ start, end }) => text.slice(start, end));
}

test('a surface that holds the affix is found, and not the surface inside it', () => {
  expect(mentionsIn('抗ステロイドの薬')).toEqual(['抗ステロイド']);
  expect(mentionsIn('抗血栓症の薬')).toEqual([]);
});

test('a shorter surface that the affix does not touch is found', () => {
  expect(mentionsIn('急性膵炎')).toEqual(['急性膵炎']);
  expect(mentionsIn('亜急性膵炎')).toEqual(['膵炎']);
});

test('an affix is seen beside a word that is torn', () => {
  expect(mentionsIn('血栓 症')).toEqual(['血栓 症']);
  expect(mentionsIn('抗血栓 症')).toEqual([]);
  expect(mentionsIn('血栓 症様')).toEqual([]);
});
