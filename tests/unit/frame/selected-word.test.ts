import { describe, expect, test } from 'vitest';
import { selectedWord } from '../../../src/frame/selected-word';

const node = {} as Node;
const selected = (text: string, type = 'Range') =>
  selectedWord({ type, anchorNode: node, toString: () => text }, () => false);

describe('what is selected in a frame', () => {
  test('is told as far as it may be a word', () => {
    expect(selected(' 食道がん ')).toBe('食道がん');
  });

  test.each(['', '食道\nがん', 'あ'.repeat(101)])('is not told where it is none: %j', (text) => {
    expect(selected(text)).toBe('');
  });

  test('is not told of a caret, of nothing, and of an editor', () => {
    expect(selected('食道', 'Caret')).toBe('');
    expect(selectedWord(null, () => false)).toBe('');
    const inEditor = { type: 'Range', anchorNode: node, toString: () => '食道' };
    expect(selectedWord(inEditor, () => true)).toBe('');
  });
});
