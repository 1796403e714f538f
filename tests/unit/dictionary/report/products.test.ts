import { expect, test } from 'vitest';
import { reportProducts } from '../../../../dictionary/report/products';
import type { Dictionary } from '../../../../dictionary/written/read-dictionary';

const dictionary = {
  entries: [
    { entry: { id: 'amlodipine', kind: 'drug' } },
    { entry: { id: 'statin', kind: 'drug-class' } },
    { entry: { id: 'eye-medicine', kind: 'medicine-group' } },
    { entry: { id: 'phosphate-binder', kind: 'medicine-group' } },
    { entry: { id: 'injection', kind: 'concept' } },
    { entry: { id: 'fluid-therapy', kind: 'treatment' } },
  ],
  medicines: [
    { medicine: { name: 'ヒアレイン', about: 'eye-medicine' } },
    { medicine: { name: 'ホスレノール', about: 'phosphate-binder' } },
    { medicine: { name: 'ラクテック', about: 'eye-medicine' } },
  ],
} as unknown as Dictionary;
const word = (text: string, entry = 'medicines:x') => ({ text, entry });

test('products are counted by how closely they are explained', () => {
  const products = [
    { name: 'ノルバスク錠', found: [word('ノルバスク', 'dictionary:amlodipine')] },
    { name: 'リポバス錠', found: [word('リポバス', 'dictionary:statin')] },
    { name: 'ホスレノールＯＤ錠', found: [word('ホスレノール')] },
    { name: 'ヒアレイン点眼液', found: [word('ヒアレイン')] },
    { name: 'ラクテック輸液', found: [word('ラクテック輸液', 'parts:y')] },
    { name: 'ナニカ輸液', found: [word('輸液', 'dictionary:fluid-therapy')] },
    { name: '注射用ナニカ', found: [word('注射', 'dictionary:injection')] },
    { name: 'ナニカ', found: [] },
  ];
  expect(reportProducts(products, dictionary, new Set(['eye-medicine']))).toEqual([
    'names: 3',
    'products with an answer: 5 of 8 (62.5 %)',
    'by an entry of their substance or of what does the same: 3 of 8 (37.5 %)',
    'by an entry of their substance: 1 of 8 (12.5 %)',
    'without: ナニカ輸液, 注射用ナニカ, ナニカ',
  ]);
});
