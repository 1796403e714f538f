import { expect, test } from 'vitest';
import type { Effect, Entry } from '../../../src/glossary/entry';
import type { Action } from '../../../src/glossary/kinds';
import { spokenTexts } from '../../../src/ui/spoken';

const text = (en: string) => ({ ja: '', en });
const effect = (id: string, action: Action, sign: string): Effect => ({
  id,
  headword: id,
  english: id,
  signs: [sign, `${sign} too`].map((en) => ({ ja: en, en, action })),
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

test('what is urgent is heard right after what it is, each sign once', () => {
  const spoken = spokenTexts(drug, 'en');
  expect(spoken).toEqual([
    'a drug',
    'The gist.',
    'Call an ambulance for',
    'chest pain, chest pain too',
    'Contact a doctor today for',
    'spots, spots too',
    'The detail.',
    'What it is given for',
    'The uses.',
    'General information. It does not replace a doctor.',
  ]);
});

test('a voice is given the reading of the word', () => {
  expect(spokenTexts(drug, 'ja')[0]).toBe('やくざい');
});
