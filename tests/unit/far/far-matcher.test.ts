import { beforeAll, describe, expect, test } from 'vitest';
import { farMatcher } from '../../../src/far/far-matcher';
import { NO_BOUNDARIES } from '../../../src/matching/boundaries';
import { PageContext } from '../../../src/matching/context/page-context';
import { MatchedText } from '../../../src/matching/matched-text';
import { createMatcher } from '../../../src/matching/matcher';
import { normalise } from '../../../src/matching/normalise';
import { lexiconOf } from '../../../src/matching/pack-index';
import { decide } from '../../../src/tokenizer/decide';
import type { Tokenizer } from '../../../src/tokenizer/types';
import { PATIENCE, slimTokenizer } from '../tokenizer/fixture';

/** Kind and level as positions: 0 disease, 1 symptom, 2 drug; 0 everyday, 1 common, 2 specialist. */
const lexicon = lexiconOf(
  [
    'als\t02\tALS\t筋萎縮性側索硬化症',
    'fever\t10\t発熱',
    'hepatitis\t01\t肝炎\thepatitis',
    'infection\t11\t感染\tinfection',
    'mitral\t02\t?MS\t僧帽弁狭窄症',
    'ms\t02\t?MS\t多発性硬化症\tmultiple sclerosis\t>als hepatitis',
    'rituximab\t22\tリツキシマブ\t!fever',
    'side-effect\t71\t~副作用',
  ].join('\n'),
);
const TEXTS = [
  '多発性硬化症（MS）と急性肝炎後の感染防止。MSではリツキシマブの副作用で発 熱がある。',
  'ALSと肝炎とMSの話。ＭＳ、hepatitides ではなく Hepatitis infections。',
  'MSとリツキシマブ。',
  '何もない。',
];
const match = createMatcher(lexicon, NO_BOUNDARIES);
const read = farMatcher(lexicon, NO_BOUNDARIES);
let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await slimTokenizer();
}, PATIENCE);

/** A reading that knows no word by itself. */
const blank = (text: string) => new MatchedText(normalise(text), [], { get: () => undefined });

describe('what a far reading finds', () => {
  test.each(['a tokeniser', null])(
    'leads a frame to other mentions than it has itself (%s)',
    (has) => {
      const { texts, facts } = read(TEXTS, has ? tokenizer : null);
      const told = new Map(facts);
      const [own, there] = [new PageContext(lexicon.facts), new PageContext(told)];
      const pairs = TEXTS.map((text, i) => {
        const near = match(text);
        const answers = has ? near.clauses.map((clause) => decide(tokenizer, clause)) : null;
        const far = blank(text).with(texts[i]!, told);
        own.learn(near, near.evidence(answers));
        there.learn(far, far.evidence(null));
        return { near, far, answers };
      });
      const mentions = pairs.map(({ near, answers }) => near.mentions(answers, own));
      expect(mentions.flat().length).toBeGreaterThan(8);
      expect(pairs.map(({ far }) => far.mentions(null, there))).toEqual(mentions);
      expect(pairs.every(({ far }) => far.clauses.length === 0)).toBe(true);
    },
  );

  test('survives a message, and tells of the entries that are named alone', () => {
    const findings = read(TEXTS.slice(2), tokenizer);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    expect(findings.facts.map(([entry]) => entry).toSorted()).toEqual([
      'mitral',
      'ms',
      'rituximab',
    ]);
    expect(findings.texts[1]).toEqual([]);
  });
});
