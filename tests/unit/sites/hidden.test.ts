import { expect, test } from 'vitest';
import { hiddenOn } from '../../../src/sites/hidden';

const words = [
  { entry: 'fever', site: 'example.org' },
  { entry: 'cough', site: null },
  { entry: 'pain', site: 'example.net' },
];

test('a word hidden on one site is not hidden on another', () => {
  expect([...hiddenOn(words, 'example.org')].sort()).toEqual(['cough', 'fever']);
  expect([...hiddenOn(words, 'example.net')].sort()).toEqual(['cough', 'pain']);
});

test('a subdomain does not pass for its site', () => {
  expect([...hiddenOn(words, 'news.example.org')]).toEqual(['cough']);
});

test('what belongs to no site has only what is hidden everywhere', () => {
  expect([...hiddenOn(words, null)]).toEqual(['cough']);
});
