import { describe, expect, test } from 'vitest';
import { LABELS, type Tongue } from '../../../src/ui/i18n/labels';

/** All labels by path; functions are called with a stand-in for each argument. */
function labelsOf(tongue: Tongue): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, value: unknown) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') found.set(path, value('12', '34'));
    else for (const [key, inner] of Object.entries(value as object)) walk(`${path}.${key}`, inner);
  };
  walk('', LABELS[tongue]);
  return found;
}
const ja = labelsOf('ja');
const en = labelsOf('en');

describe('labels', () => {
  test('both languages have the same keys, none empty', () => {
    expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
    for (const [path, label] of [...ja, ...en]) expect(label.trim(), path).not.toBe('');
  });

  test('no label is left in the other language', () => {
    for (const [path, label] of ja) expect(label, path).toMatch(/[ぁ-ヺ一-鿿]/);
    for (const [path, label] of en) expect(label, path).not.toMatch(/[ぁ-ヺ一-鿿]/);
  });

  test('an argument is not dropped in one language', () => {
    for (const [path, label] of ja) {
      for (const argument of ['12', '34']) {
        expect(en.get(path)?.includes(argument), path).toBe(label.includes(argument));
      }
    }
  });

  test('the closing line of every card says what it is not', () => {
    expect(LABELS.ja.footer).toBe('一般的な説明です。診断や治療の代わりにはなりません。');
    expect(LABELS.en.footer).toBe('General information. It does not replace a doctor.');
  });
});
