import { expect, test } from 'vitest';
import type { Effect, Entry } from '../../../src/glossary/entry';
import type { Action } from '../../../src/glossary/kinds';
import { spokenTexts } from '../../../src/ui/spoken';

const text = (en: string) => ({ ja: '', en });
const effect = (id: string, action: Action, sign: string): Effect => ({
  id,
  headword: id,
  english: id,
  signs: [sign, 'more'].map((en) => ({ ja: en, en, action })),
  care: text('cared for'),
  whenToCall: text('call'),
});
const drug: Entry = {
  id: 'drug',
  kind: 'drug',
  level: 'specialist',
  headword: '薬剤',
  reading: 'やくざい',
  english: 'a drug',
  gist: text('The gist.'),
  detail: text('The detail.'),
  uses: text('The uses.'),
  sideEffects: {
    complete: 'none',
    common: [effect('headache', 'watch', 'my head hurts')],
    serious: [effect('rash', 'same-day', 'spots'), effect('clot', 'emergency', 'chest pain')],
  },
  related: [],
  sources: [],
  review: 'none',
};

test('what is urgent is not heard, or not before the rest', () => {
  const spoken = spokenTexts(drug, 'en');
  expect(spoken).toEqual([
    'a drug',
    'The gist.',
    'The detail.',
    'What it is given for',
    'The uses.',
    'Signs to call an ambulance now',
    'chest pain, more',
    'Signs to report the same day',
    'spots, more',
    'General information, not a diagnosis or a substitute for treatment.',
  ]);
});

test('a voice has to guess how the word is read', () => {
  expect(spokenTexts(drug, 'ja')[0]).toBe('やくざい');
});
