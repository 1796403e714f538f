import { describe, expect, it, vi } from 'vitest';
import { NO_BOUNDARIES } from '../../../src/matching/boundaries';
import { createMatcher } from '../../../src/matching/matcher';
import { lexiconOf } from '../../../src/matching/pack-index';
import type { ReadFar } from '../../../src/reading/inquiries';
import { PlainSource } from './plain-text';
import { DEFAULT, EVERYTHING, everyWord, farWith, match, read } from './read';

const far = farWith(everyWord);

/** Reads far when it is told to, one message after another. */
function held() {
  const waiting: (() => void)[] = [];
  const readFar = vi.fn<ReadFar>(async (texts) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return far(texts);
  });
  const answer = async () => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()!();
  };
  return { readFar, answer, waiting };
}

describe('a document', () => {
  it('keeps to itself as long as it names less than two words that are known near by', async () => {
    const readFar = vi.fn(far);
    const texts = ['血栓症、血栓症、腎不全とリツキシマブと頭痛。', '何もない。'];
    const { source, surface, reader, settled } = read(texts, { choice: DEFAULT, readFar });
    await settled();
    expect([readFar.mock.calls.length, reader.isQuiet, surface.words]).toEqual([0, true, []]);
    source.insert(2, '急性肝炎後のこと。');
    await settled();
    expect(readFar.mock.calls.flat(2).toSorted()).toEqual(
      [...texts, '急性肝炎後のこと。'].toSorted(),
    );
    expect(surface.words).toEqual(['血栓症', '腎不全', 'リツキシマブ', '頭痛', '肝炎']);
  });

  it('is read with everything where it seems to name three that are known far away', async () => {
    const readFar = vi.fn(far);
    const isKnownFar = (word: string) => /^(?:腎不全|リツキシマブ)$/.test(word);
    const { source, surface, settled } = read(['腎不全とリツキシマブの話。腎不全。'], {
      choice: DEFAULT,
      readFar,
      isKnownFar,
    });
    await settled();
    expect(readFar).not.toHaveBeenCalled();
    source.insert(1, '血栓症のこと。');
    await settled();
    expect(surface.words).toEqual(['腎不全', 'リツキシマブ', '血栓症']);
  });

  it('is read with everything where somebody asks, and stays as quiet as it is', async () => {
    const { surface, reader, settled } = read(['血栓症と腎不全。'], { choice: DEFAULT });
    await settled();
    expect([...reader.entries]).toEqual(['thrombosis']);
    reader.readFar();
    await vi.waitFor(() => expect([...reader.entries]).toEqual(['thrombosis', 'kidney-failure']));
    expect([reader.isQuiet, surface.words]).toEqual([true, []]);
    reader.choose({ ...DEFAULT, marksEveryPage: true });
    await vi.waitFor(() => expect(surface.words).toEqual(['血栓症', '腎不全']));
  });

  it('has the marks that are certain near by before anybody answers, and they stay', async () => {
    const { readFar, answer } = held();
    const { surface, reader, settled } = read(['血栓症と肝炎と腎不全。'], {
      choice: EVERYTHING,
      readFar,
    });
    await vi.waitFor(() => expect(surface.words).toEqual(['血栓症', '肝炎']));
    expect(reader.isReading).toBe(true);
    const first = reader.mentionAt(5, 5)?.placed;
    await answer();
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎', '腎不全']);
    expect(first && reader.mentionAt(5, 5)?.placed).toBe(first);
  });

  it('takes a mark back where what is read with everything knows better', async () => {
    const lexicon = lexiconOf('clinic\t71\tリツキシマブ外来\nrituximab\t22\tリツキシマブ');
    const near = lexiconOf('rituximab\t22\tリツキシマブ');
    const withClinic = farWith(everyWord, lexicon);
    const { surface, reader, settled } = read(['リツキシマブ外来のこと。'], {
      choice: EVERYTHING,
      match: createMatcher(near, NO_BOUNDARIES),
      facts: near.facts,
      readFar: async (texts) => {
        await vi.waitFor(() => expect(surface.words).toEqual(['リツキシマブ']));
        return withClinic(texts);
      },
    });
    await settled();
    expect(surface.words).toEqual(['リツキシマブ外来']);
    expect([...reader.entries]).toEqual(['clinic']);
  });
});

describe('messages', () => {
  it('are of bounded size, one at a time, and ask each text once', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => `血栓症の第${i}話。`.padEnd(6_000, 'あ'));
    let onTheirWay = 0;
    const readFar = vi.fn<ReadFar>(async (asked) => {
      expect(++onTheirWay).toBe(1);
      await new Promise((resolve) => setTimeout(resolve));
      onTheirWay--;
      return far(asked);
    });
    const { surface, settled } = read(texts, { choice: EVERYTHING, readFar });
    await settled();
    expect(surface.words).toHaveLength(20);
    const asked = readFar.mock.calls.map(([one]) => one);
    expect(asked.flat().toSorted()).toEqual(texts.toSorted());
    for (const one of asked) expect(one.join('').length).toBeLessThan(20_000 + 6_000);
  });

  it('end where two in a row fail, and begin anew with what comes later', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => `血栓症の第${i}話。`.padEnd(6_000, 'あ'));
    const matched = vi.fn(match);
    const readFar = vi.fn<ReadFar>(async () => {
      await vi.waitFor(() => expect(matched).toHaveBeenCalledTimes(20));
      throw new Error('asleep');
    });
    const { source, surface, reader, settled } = read(texts, {
      choice: EVERYTHING,
      readFar,
      match: matched,
    });
    await settled();
    expect([surface.words.length, readFar.mock.calls.length, reader.failures]).toEqual([20, 2, 2]);
    readFar.mockImplementation(far);
    source.insert(0, '腎不全のこと。');
    await settled();
    expect(surface.words[0]).toBe('腎不全');
  });

  it('ask first about what is in sight, and not about what is gone', async () => {
    const texts = Array.from({ length: 30 }, (_, i) => `腎不全の第${i}話。`.padEnd(6_000, 'あ'));
    const source = new PlainSource(texts);
    const { readFar, answer, waiting } = held();
    const matched = vi.fn(match);
    const { settled } = read(source, { choice: EVERYTHING, readFar, match: matched });
    await vi.waitFor(() => expect(readFar).toHaveBeenCalledTimes(1));
    expect(readFar.mock.calls[0]![0][0]).toBe(texts[0]);
    await vi.waitFor(() => expect(matched).toHaveBeenCalledTimes(30));
    source.remove(29);
    source.scrollTo(source.paragraphs[20]!.line * 20);
    source.insert(21, '見えるところの腎不全。');
    await vi.waitFor(() => expect(matched).toHaveBeenCalledTimes(31));
    await answer();
    await vi.waitFor(() => expect(readFar).toHaveBeenCalledTimes(2));
    expect(readFar.mock.calls[1]![0][0]).toBe('見えるところの腎不全。');
    const rest = setInterval(() => waiting.shift()?.(), 1);
    await settled();
    clearInterval(rest);
    expect(readFar.mock.calls.flat(2)).not.toContain(texts[29]);
  });
});
