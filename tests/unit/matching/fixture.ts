import type { BoundaryData } from '../../../src/matching/boundaries';
import { PageContext } from '../../../src/matching/context/page-context';
import type { Answers } from '../../../src/matching/matched-text';
import { createMatcher } from '../../../src/matching/matcher';
import { lexiconOf } from '../../../src/matching/pack-index';

/** Kind and level as positions: 0 disease, 1 symptom, 2 drug, 4 treatment; 2 specialist. */
const INDEX = [
  'als\t02\tALS\t筋萎縮性側索硬化症',
  'cancer\t00\tがん\tcancer\t?MS',
  'cough\t10\t咳',
  'fever\t10\t発熱\tfever',
  'gbs\t02\tギラン・バレー症候群',
  'infection\t10\tinfection\trash\t感染症',
  'infarction\t00\t心筋梗塞',
  'antiplatelet\t32\t抗血小板薬',
  'allergy\t10\tアレルギー',
  'teeth\t60\t永久歯\t長母指',
  'ivig\t42\tIVIg\t免疫グロブリン療法',
  'immunoglobulin\t72\t免疫グロブリン',
  'rituximab\t22\tリツキシマブ',
  'antidote\t30\t抗ステロイド',
  'steroid\t31\tステロイド',
  'thrombosis\t01\t血栓症',
].join('\n');

export const BOUNDARIES: BoundaryData = {
  blockers: [
    { tail: '症', next: '状例候' },
    { head: '麻疹', previous: '蕁' },
  ],
  prefixes: [],
  suffixes: [],
  stopPhrases: ['がんばる', 'ms-dos'],
};

export const lexicon = lexiconOf(INDEX);
export const match = createMatcher(lexicon, BOUNDARIES);
const context = new PageContext(lexicon.facts);

/** The mentions of a text on a page that says nothing else, as they stand in it. */
export function mentionsIn(text: string, answers: Answers): string[] {
  return match(text)
    .mentions(answers, context)
    .map(({ start, end, entry }) => `${text.slice(start, end)}→${entry}`);
}

/** What is certain, as it stands in the text: `surface→entry`. */
export function certain(text: string): string[] {
  return mentionsIn(text, undefined);
}

/** What a tokeniser would be asked: `clause[candidate]`. */
export function asked(text: string): string[] {
  return match(text).clauses.flatMap((clause) =>
    clause.questions.map(({ start, end }) => clause.text.slice(start, end)),
  );
}
