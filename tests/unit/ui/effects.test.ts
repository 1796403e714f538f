import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/glossary/entry';
import type { Action } from '../../../src/glossary/kinds';
import { signsBeyondName } from '../../../src/ui/early-signs';
import { groupByAction, mostUrgent } from '../../../src/ui/serious-groups';

const text = { ja: '', en: '' };
const effect = (id: string, action: Action): Effect => ({
  id,
  headword: id,
  english: id,
  signs: [{ ja: id, en: id, action }],
  care: text,
  whenToCall: text,
});

describe('grouping', () => {
  test('the most urgent comes first, whatever the order of the list', () => {
    const groups = groupByAction([
      effect('osteoporosis', 'next-visit'),
      effect('infection', 'same-day'),
      effect('fatigue', 'watch'),
      effect('anaphylaxis', 'emergency'),
    ]);
    expect(groups.map(({ action }) => action)).toEqual([
      'emergency',
      'same-day',
      'next-visit',
      'watch',
    ]);
  });

  test("inside a group the editor's order stays, and nothing is lost", () => {
    const groups = groupByAction([
      effect('thrombosis', 'emergency'),
      effect('infection', 'same-day'),
      effect('anaphylaxis', 'emergency'),
    ]);
    expect(groups.map(({ effects }) => effects.map(({ effect }) => effect.id))).toEqual([
      ['thrombosis', 'anaphylaxis'],
      ['infection'],
    ]);
  });

  test('an effect stands under each action that one of its signs asks for', () => {
    const bleeding = {
      ...effect('bleeding', 'same-day'),
      signs: [
        { ja: 'あざが増える', en: 'more bruises', action: 'same-day' as const },
        { ja: '血を吐く', en: 'vomiting blood', action: 'emergency' as const },
      ],
    };
    expect(
      groupByAction([bleeding]).map(({ action, effects }) => [action, effects[0]?.signs]),
    ).toEqual([
      ['emergency', [bleeding.signs[1]]],
      ['same-day', [bleeding.signs[0]]],
    ]);
  });

  test('no empty group is shown', () => {
    expect(groupByAction([])).toEqual([]);
  });
});

describe('what comes before not stopping', () => {
  test('one emergency among others decides', () => {
    expect(mostUrgent([effect('a', 'watch'), effect('b', 'emergency')])).toBe('emergency');
  });

  test('the card does not speak of an emergency sign that it does not list', () => {
    expect(mostUrgent([effect('a', 'same-day')])).toBe('same-day');
    expect(mostUrgent([effect('a', 'next-visit')])).toBe('calm');
    expect(mostUrgent([])).toBe('calm');
  });
});

test('signs that only repeat the name are not said twice', () => {
  const cough = {
    ...effect('cough', 'watch'),
    headword: 'せき',
    english: 'cough',
    signs: [
      { ja: 'せき', en: 'Cough', action: 'watch' as const },
      { ja: 'のどがむずむずする', en: 'itchy throat', action: 'watch' as const },
    ],
  };
  expect(signsBeyondName(cough).map(({ en }) => en)).toEqual(['itchy throat']);
});
