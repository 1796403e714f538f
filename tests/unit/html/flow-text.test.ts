import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPieces } from '../../../src/html/flow-text';
import type { Mention } from '../../../src/matching/types';
import { CountedText } from './counted-text';

const never = () => false;
const always = () => true;

/** What is read of a text node that is one piece. */
function read(data: string, keepsLines = never) {
  const { node } = new CountedText(data);
  return readPieces([{ node, from: 0, to: data.length }], keepsLines);
}

afterEach(() => void vi.restoreAllMocks());

describe('the text of a flow', () => {
  it('has one space for white space, and none at its beginning', () => {
    expect(read('\n  血栓 \t症\r\n ').text).toBe('血栓 症 ');
  });

  it('keeps its lines where they are seen', () => {
    expect(read(' a\n  b', always).text).toBe(' a\n  b');
    expect(read(' a  b', always).text).toBe('a b');
  });

  it('leads back to its nodes over white space that is not seen', () => {
    const { text, place } = read('a  \n b c');
    const start = text.indexOf('b');
    const mention = { start, end: start + 3 } as Mention;
    expect(place(mention).pieces).toMatchObject([{ from: 5, to: 8 }]);
  });

  it('is read from its nodes once, whatever white space it has', () => {
    const words = new CountedText('a b '.repeat(2_500));
    readPieces([{ node: words.node, from: 0, to: 10_000 }], always);
    expect(words.unitsRead).toBe(10_000);
  });

  it('is read without the rest of a node that holds many flows', () => {
    const long = new CountedText('a\nb '.repeat(250_000));
    readPieces([{ node: long.node, from: 500_000, to: 510_000 }], never);
    expect(long.unitsRead).toBe(10_000);
  });

  it('is not gone through again at each of its spaces', () => {
    const tested = vi.spyOn(RegExp.prototype, 'test');
    const words = '( ) '.repeat(2_500);
    const { text } = read(words);
    const units = tested.mock.calls.reduce((sum, [of]) => sum + of.length, 0);
    expect(text).toHaveLength(10_000);
    expect(units).toBeLessThan(20_000);
  });
});
