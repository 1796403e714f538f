import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/near/edit-distance';
import { bearsTypo, isOneTypoAway } from '../../../src/search/near/one-typo';

describe('one typo', () => {
  test.each([
    ['heparin', 'heprin', 'left out'],
    ['heparin', 'hepaarin', 'too much'],
    ['heparin', 'heparim', 'another'],
    ['heparin', 'hepairn', 'two swapped'],
    ['heparin', 'ehparin', 'the first two swapped'],
    ['heparin', 'hepari', 'the last left out'],
  ])('%s is one from %s: %s', (a, b) => {
    expect(isOneTypoAway(a, b)).toBe(true);
    expect(isOneTypoAway(b, a)).toBe(true);
  });

  test.each([
    ['heparin', 'heparin'],
    ['heparin', 'hepxrxn'],
    ['heparin', 'hparni'],
    ['heparin', 'hepar'],
    ['heparin', 'rinhepa'],
  ])('%s does not count as one from %s', (a, b) => {
    expect(isOneTypoAway(a, b)).toBe(false);
    expect(isOneTypoAway(b, a)).toBe(false);
  });

  test.each([
    ['血栓', false],
    ['血栓症', true],
    ['ぜんそ', false],
    ['ぜんそく', true],
    ['can', false],
    ['pain', true],
    ['b細胞', true],
  ])('%s is long enough: %s', (text, isEnough) => {
    expect(bearsTypo(text)).toBe(isEnough);
  });
});

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['けっせん', 'けつえん', 2],
])('the distance of %j and %j is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
