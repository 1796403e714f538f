import { describe, expect, test } from 'vitest';
import type { Effect, Sign } from '../../../src/glossary/entry';
import type { Action } from '../../../src/glossary/kinds';
import { signsBeyondName } from '../../../src/ui/early-signs';
import { groupSigns, mostUrgent } from '../../../src/ui/sign-groups';

const text = { ja: '', en: '' };
const sign = (words: string, action: Action): Sign => ({ ja: words, en: words, action });
const effect = (id: string, ...signs: Sign[]): Effect => ({
  id,
  headword: id,
  english: id,
  signs,
  care: text,
  whenToCall: text,
});
const group = (...serious: Effect[]) =>
  groupSigns({ sideEffects: { complete: 'none', common: [], serious } });

describe('grouping signs', () => {
  test('the most urgent come first, whatever the order of the list', () => {
    const groups = group(
      effect('osteoporosis', sign('pain', 'next-visit')),
      effect('infection', sign('fever', 'same-day')),
      effect('fatigue', sign('tired', 'watch')),
      effect('anaphylaxis', sign('swelling', 'emergency')),
    );
    expect(groups.map(({ action }) => action)).toEqual([
      'emergency',
      'same-day',
      'next-visit',
      'watch',
    ]);
  });

  test('an effect stands under each action that one of its signs asks for', () => {
    const bleeding = effect('bleeding', sign('bruises', 'same-day'), sign('blood', 'emergency'));
    expect(group(bleeding).map(({ action, effects }) => [action, effects[0]?.signs])).toEqual([
      ['emergency', [bleeding.signs[1]]],
      ['same-day', [bleeding.signs[0]]],
    ]);
  });

  test('the first signs shown come from different effects, in the editor’s order', () => {
    const [first] = group(
      effect('clot', sign('chest pain', 'emergency'), sign('blue lips', 'emergency')),
      effect('allergy', sign('swelling', 'emergency')),
    );
    expect(first?.signs.map(({ en }) => en)).toEqual(['chest pain', 'swelling', 'blue lips']);
  });

  test('what two effects say in the same words is shown once, under both of them', () => {
    const [first] = group(
      effect('clot', sign('chest pain', 'emergency')),
      effect('heart attack', sign('chest pain', 'emergency')),
    );
    expect(first?.signs).toHaveLength(1);
    expect(first?.effects).toHaveLength(2);
  });

  test('the same words under two actions are shown under the more urgent', () => {
    const groups = group(
      effect('cold', sign('fever', 'watch')),
      effect('sepsis', sign('fever', 'emergency')),
    );
    expect(
      groups.map(({ action, signs, effects }) => [action, signs.length, effects.length]),
    ).toEqual([['emergency', 1, 2]]);
  });

  test('an entry’s own signs come before those of its effects', () => {
    const [first] = groupSigns({
      signs: [sign('own', 'emergency')],
      sideEffects: {
        complete: 'none',
        common: [],
        serious: [effect('clot', sign('chest pain', 'emergency'))],
      },
    });
    expect(first?.signs.map(({ en }) => en)).toEqual(['own', 'chest pain']);
  });

  test('an entry without signs has no group', () => {
    expect(groupSigns({})).toEqual([]);
  });
});

describe('what comes before not stopping', () => {
  test('one emergency among others decides', () => {
    const groups = group(effect('a', sign('x', 'watch')), effect('b', sign('y', 'emergency')));
    expect(mostUrgent(groups)).toBe('emergency');
  });

  test('the card speaks only of signs that it lists', () => {
    expect(mostUrgent(group(effect('a', sign('x', 'same-day'))))).toBe('same-day');
    expect(mostUrgent(group(effect('a', sign('x', 'next-visit'))))).toBe('calm');
    expect(mostUrgent([])).toBe('calm');
  });
});

test('signs that only repeat the name are said once', () => {
  const cough = {
    ...effect('cough', sign('Cough', 'watch'), sign('itchy throat', 'watch')),
    english: 'cough',
  };
  expect(signsBeyondName(cough).map(({ en }) => en)).toEqual(['itchy throat']);
});
