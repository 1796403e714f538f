import { describe, expect, it, vi } from 'vitest';
import { Random } from '../support/random';
import { Paragraph, wordOf } from './plain-text';
import { DEFAULT, EVERYTHING, read } from './read';

const WORDS = ['血栓症', '肝炎', '腎不全', 'リツキシマブ', '頭痛', '発熱', 'ALS', '副作用', 'MS'];
const FILLER = ['何も起こらない日だ。', 'そのまま帰った。', 'The day was long. '];
const SEEDS = Array.from({ length: 6 }, (_, i) => i + 1);
const heading = (text: string) => new Paragraph(text, { isHeading: true });

/** Sentences, about one in two with a word. */
function sentences(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => {
    if (random.below(12) === 0) return '多発性硬化症（MS）の話。';
    return random.below(2) === 0 ? `これは${random.pick(WORDS)}の話。` : random.pick(FILLER);
  });
}

/** The same sentences in paragraphs of at most `most` sentences. */
function paragraphs(random: Random, all: readonly string[], most: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < all.length; ) {
    const to = from + 1 + random.below(most);
    parts.push(all.slice(from, to).join(''));
    from = to;
  }
  return parts;
}

async function wordsOf(texts: readonly (string | Paragraph)[], choice = EVERYTHING) {
  const { surface, settled } = read(texts, { choice });
  await settled();
  return surface.words;
}

describe('a text that is split', () => {
  it.each(SEEDS)('has the marks of the whole, wherever it is cut (%i)', async (seed) => {
    const random = new Random(seed);
    const all = sentences(random, 600);
    const whole = await wordsOf([all.join('')]);
    expect(whole.length).toBeGreaterThan(200);
    for (const most of [2, 30, 400]) {
      expect(await wordsOf(paragraphs(random, all, most))).toEqual(whole);
    }
    const first = await wordsOf([all.join('')], DEFAULT);
    expect(first.length).toBeGreaterThan(5);
    expect(await wordsOf(paragraphs(random, all, 30), DEFAULT)).toEqual(first);
  });

  it.each(SEEDS)('has them also where it comes in pieces and changes (%i)', async (seed) => {
    const random = new Random(seed);
    const all = paragraphs(random, sentences(random, 300), 8);
    const { source, surface, settled } = read(all.slice(0, 5), { choice: EVERYTHING });
    let texts = all.slice(0, 5);
    for (const text of all.slice(5)) {
      const at = random.below(texts.length + 1);
      const action = random.below(5);
      if (action === 0) {
        texts = texts.toSpliced(at, 1);
        source.remove(at);
      } else if (action === 1 && at < texts.length) {
        texts = texts.toSpliced(at, 1, text);
        source.change(at, text);
      } else {
        texts = texts.toSpliced(at, 0, text);
        source.insert(at, text);
      }
      if (random.below(4) === 0) await settled();
    }
    await settled();
    expect(source.paragraphs.map((one) => one.text)).toEqual(texts);
    expect(surface.words).toEqual(await wordsOf(texts));
    expect(surface.size).toBeLessThanOrEqual(texts.length);
  });

  it.each(SEEDS)(
    'has a first mark for each word under its heading, near enough (%i)',
    async (seed) => {
      const random = new Random(seed);
      const { source, surface, settled } = read([], {
        choice: { ...EVERYTHING, occurrences: 'first' },
      });
      const texts = paragraphs(random, sentences(random, 3_000), 20);
      for (const text of texts) {
        const isHeading = random.below(12) === 0;
        const at =
          random.below(3) === 0
            ? random.below(source.paragraphs.length + 1)
            : source.paragraphs.length;
        source.insert(at, isHeading ? heading('章') : new Paragraph(text));
        if (random.below(20) === 0) await settled();
        if (random.below(10) === 0) source.remove(random.below(source.paragraphs.length));
      }
      await settled();
      expect(unmarkedWithoutMark(source.paragraphs, surface.marks)).toEqual([]);
    },
  );
});

/** Words whose mark, in their own place or before it under the same heading, is too far away. */
function unmarkedWithoutMark(
  paragraphs: readonly Paragraph[],
  marks: readonly string[][],
): string[] {
  const missed: string[] = [];
  let seen = new Map<string, number>();
  let length = 0;
  paragraphs.forEach(({ text, isHeading }, i) => {
    if (isHeading) seen = new Map();
    for (const word of marks[i]!) seen.set(word, length);
    for (const word of ['血栓症', '肝炎', '腎不全', 'リツキシマブ', '頭痛', '発熱']) {
      if (text.includes(word) && length - (seen.get(word) ?? -Infinity) > 20_000) missed.push(word);
    }
    length += text.length;
  });
  return missed;
}

describe('marks in a section', () => {
  it('are of the first place in the document, whatever is read first', async () => {
    const { source, surface, settled } = read(['血栓症がある。', '血栓症もある。'], {
      choice: { ...EVERYTHING, occurrences: 'first' },
    });
    await settled();
    expect(surface.marks).toEqual([['血栓症'], []]);
    source.insert(0, 'まず血栓症だ。');
    await settled();
    expect(surface.marks).toEqual([['血栓症'], [], []]);
    source.insert(1, '次に肝炎だ。');
    source.insert(3, 'そして肝炎だ。');
    await settled();
    expect(surface.marks).toEqual([['血栓症'], ['肝炎'], [], [], []]);
  });

  it('move to the next place where the first is gone', async () => {
    const { source, surface, settled } = read(['血栓症がある。', '血栓症もある。', '血栓症。'], {
      choice: { ...EVERYTHING, occurrences: 'first' },
    });
    await settled();
    source.remove(0);
    await settled();
    expect(surface.marks).toEqual([['血栓症'], []]);
    source.change(0, '何もない。');
    await settled();
    expect(surface.marks).toEqual([[], ['血栓症']]);
  });

  it('stay with the first place when paragraphs change theirs', async () => {
    const texts = ['血栓症だ。', '何もない。', heading('二'), '血栓症だ。', '肝炎だ。'];
    const { source, surface, settled } = read(texts, {
      choice: { ...EVERYTHING, occurrences: 'first' },
    });
    await settled();
    source.move(0, 3);
    await settled();
    // 何もない。/ 二 / 血栓症 / 血栓症, which stood first / 肝炎
    expect(surface.marks).toEqual([[], [], ['血栓症'], [], ['肝炎']]);
    source.move(3, 2);
    await settled();
    expect(surface.marks).toEqual([[], [], ['血栓症'], [], ['肝炎']]);
    source.move(1, 4);
    await settled();
    expect(surface.marks).toEqual([[], ['血栓症'], [], ['肝炎'], []]);
  });

  it('are taken by what can be seen only, and what cannot has its own', async () => {
    const texts = ['血栓症と血栓症。', '血栓症だ。', '血栓症と肝炎。', '血栓症も。'];
    const { source, surface, settled } = read([], {
      choice: { ...EVERYTHING, occurrences: 'first' },
    });
    source.insert(0, ...texts);
    source.setSight(0, 'closed');
    source.setSight(1, 'unseen');
    await settled();
    expect(surface.marks).toEqual([['血栓症'], ['血栓症'], ['血栓症', '肝炎'], []]);
    source.setSight(1, 'seen');
    await settled();
    expect(surface.marks).toEqual([['血栓症'], ['血栓症'], ['肝炎'], []]);
    source.setSight(0, 'seen');
    await settled();
    expect(surface.marks).toEqual([['血栓症'], [], ['肝炎'], []]);
    source.setSight(0, 'unseen');
    source.setSight(2, 'unseen');
    await settled();
    expect(surface.marks).toEqual([['血栓症'], ['血栓症'], ['肝炎'], []]);
    source.setSight(1, 'unseen');
    await settled();
    expect(surface.marks).toEqual([['血栓症'], ['血栓症'], ['血栓症', '肝炎'], ['血栓症']]);
  });

  it('begin anew at a heading, whose own words have none, also at one that comes later', async () => {
    const texts = [
      heading('血栓症'),
      '血栓症がある。',
      heading('肝炎'),
      '血栓症もある。',
      '血栓症。',
    ];
    const { source, surface, settled } = read(texts, {
      choice: { ...EVERYTHING, occurrences: 'first' },
    });
    await settled();
    expect(surface.marks).toEqual([[], ['血栓症'], [], ['血栓症'], []]);
    source.insert(4, heading('終わり'));
    await settled();
    expect(surface.marks).toEqual([[], ['血栓症'], [], ['血栓症'], [], ['血栓症']]);
  });
});

describe('a section that grows', () => {
  it('is cut in two, each with a first mark of its own', async () => {
    const long = 'あ'.repeat(3_900);
    const { source, surface, settled } = read([`血栓症の話。${long}`, `血栓症の話。${long}`], {
      choice: { ...EVERYTHING, occurrences: 'first' },
    });
    await settled();
    expect(surface.marks).toEqual([['血栓症'], []]);
    for (let i = 0; i < 4; i++) source.insert(1, long);
    await settled();
    expect(surface.marks).toEqual([['血栓症'], [], [], [], [], ['血栓症']]);
  });
});

describe('what a document says of itself', () => {
  it('opens it, and closes it again, by what it names', async () => {
    const { source, surface, reader, settled } = read(['血栓症と肝炎。'], { choice: DEFAULT });
    await settled();
    expect([surface.words, reader.isQuiet]).toEqual([[], true]);
    source.insert(1, '腎不全の副作用。');
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎', '腎不全', '副作用']);
    source.remove(1);
    await settled();
    expect([surface.words, reader.isQuiet]).toEqual([[], true]);
  });

  it('makes an abbreviation a word, as long as it stands there', async () => {
    const { source, surface, settled } = read(['MSの人。', '多発性硬化症（MS）の話。'], {
      choice: EVERYTHING,
    });
    await settled();
    expect(surface.marks).toEqual([['MS'], ['多発性硬化症', 'MS']]);
    source.remove(1);
    await settled();
    expect(surface.marks).toEqual([[]]);
  });

  it('makes everyday words worth a mark where a treatment lists them', async () => {
    const texts = ['血栓症と肝炎と腎不全と頭痛。'];
    const { source, surface, settled } = read(texts, { choice: DEFAULT });
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎', '腎不全']);
    source.insert(1, heading('二'), 'リツキシマブだ。');
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎', '腎不全', '頭痛', 'リツキシマブ']);
    source.remove(2);
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎', '腎不全']);
  });

  it('keeps what is in another language aside, and takes it up where that was wrong', async () => {
    const { source, surface, reader, settled } = read(['血栓症与肝炎与腎不全，'.repeat(3)], {
      choice: EVERYTHING,
    });
    await settled();
    expect([surface.words, reader.isForeign]).toEqual([[], true]);
    source.insert(1, 'これはとてもながいにほんごのぶんしょうであり、かんじはほとんどない。');
    await settled();
    expect(reader.isForeign).toBe(false);
    expect(surface.words).toHaveLength(9);
  });
});

describe('what is said of a language', () => {
  it('is listened to when it is another, in both directions', async () => {
    const { source, surface, reader, settled } = read(
      [new Paragraph('血栓症与肝炎，肝炎', { lang: 'zh' }), 'thrombosis', 'これは血栓症。'],
      { choice: EVERYTHING },
    );
    await settled();
    expect(surface.marks).toEqual([[], ['thrombosis'], ['血栓症']]);
    source.say(0, 'ja');
    source.say(1, 'de');
    // Kana are Japanese, whoever says otherwise.
    source.say(2, 'en');
    await settled();
    expect(surface.marks).toEqual([['血栓症', '肝炎', '肝炎'], [], ['血栓症']]);
    source.say(0, 'zh');
    source.say(1, 'en');
    await settled();
    expect(surface.marks).toEqual([[], ['thrombosis'], ['血栓症']]);
    expect(reader.terms(16).map(({ entry, count }) => [entry, count])).toEqual([['thrombosis', 2]]);
    source.remove(0);
    await settled();
    expect(reader.isForeign).toBe(false);
  });
});

describe('what only a tokeniser can tell', () => {
  it('is asked in one message for each slice, and is not marked before it answers', async () => {
    let answer: (isWord: boolean) => void = () => {};
    const decide = vi.fn(
      (clauses: readonly { readonly questions: readonly unknown[] }[]) =>
        new Promise<boolean[][]>((resolve) => {
          answer = (isWord) => resolve(clauses.map(({ questions }) => questions.map(() => isWord)));
        }),
    );
    const { surface, reader, settled } = read(['急性肝炎後のこと。', '慢性腎不全後のこと。'], {
      choice: EVERYTHING,
      decide,
    });
    await vi.waitFor(() => expect(decide).toHaveBeenCalled());
    expect([surface.words, reader.isReading]).toEqual([[], true]);
    answer(true);
    await settled();
    expect(surface.words).toEqual(['肝炎', '腎不全']);
    expect(decide).toHaveBeenCalledTimes(1);
  });

  it('stays unmarked where none answers, and what is gone meanwhile is not marked', async () => {
    const silent = read(['急性肝炎後のこと。血栓症。'], {
      choice: EVERYTHING,
      decide: async () => null,
    });
    await silent.settled();
    expect(silent.surface.words).toEqual(['血栓症']);
    let answer = () => {};
    const late = read(['急性肝炎後のこと。', '血栓症のこと。'], {
      choice: EVERYTHING,
      decide: (clauses) =>
        new Promise((resolve) => {
          answer = () => resolve(clauses.map(({ questions }) => questions.map(() => true)));
        }),
    });
    await vi.waitFor(() => expect(late.surface.words).toEqual(['血栓症']));
    late.source.remove(0);
    answer();
    await late.settled();
    expect([late.surface.words, late.surface.size]).toEqual([['血栓症'], 1]);
  });
});

describe('a mark', () => {
  it('is the same as long as its word stands, whatever is learnt around it', async () => {
    let answer = () => {};
    const { source, surface, reader, settled } = read(['血栓症と急性肝炎後のこと。MSの話。'], {
      choice: EVERYTHING,
      decide: (clauses) =>
        new Promise((resolve) => {
          answer = () => resolve(clauses.map(({ questions }) => questions.map(() => true)));
          if (clauses.length === 0) answer();
        }),
    });
    await vi.waitFor(() => expect(surface.words).toEqual(['血栓症']));
    const first = reader.mentionAt(5, 5)?.placed;
    answer();
    await settled();
    source.insert(1, '多発性硬化症（MS）のこと。');
    await settled();
    expect(surface.words).toEqual(['血栓症', '肝炎', 'MS', '多発性硬化症', 'MS']);
    expect(first && reader.mentionAt(5, 5)?.placed).toBe(first);
  });
});

describe('the order of reading', () => {
  it('is by distance from what is in sight', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => [
      heading(`第${i}章`),
      `血栓症の話。${'あ'.repeat(3_000)}`,
    ]).flat();
    const { source, surface, settled } = read(texts, { choice: EVERYTHING });
    source.scrollTo(source.paragraphs[13]!.line * 20);
    await settled();
    const order = surface.order.map((flow) => source.paragraphs.indexOf(flow));
    expect(order[0]).toBe(13);
    expect(order.at(-1)).toBe(1);
    expect(order).toHaveLength(12);
  });
});

describe('a reader', () => {
  it('marks what is chosen, from the next moment on', async () => {
    const { surface, reader, settled } = read(['血栓症と頭痛。', '血栓症。'], {
      choice: EVERYTHING,
    });
    await settled();
    expect(surface.words).toEqual(['血栓症', '頭痛', '血栓症']);
    reader.choose({ ...EVERYTHING, occurrences: 'first' });
    await vi.waitFor(() => expect(surface.words).toEqual(['血栓症', '頭痛']));
    reader.choose({ ...EVERYTHING, words: 'usual' });
    await vi.waitFor(() => expect(surface.words).toEqual(['血栓症', '血栓症']));
    reader.choose({ ...EVERYTHING, hidden: new Set(['thrombosis']) });
    await vi.waitFor(() => expect(surface.words).toEqual(['頭痛']));
    expect([...reader.entries]).toEqual(['headache']);
  });

  it('tells what is named, how often, and how much of it is marked', async () => {
    const texts = ['何もない。', '肝炎。', 'Multiple\nsclerosis と肝\n炎と血栓症。', '肝炎。'];
    const { source, reader, settled } = read(texts, {
      choice: { ...EVERYTHING, occurrences: 'first' },
    });
    await settled();
    source.change(0, '血栓\n症。');
    await settled();
    expect(reader.terms(16)).toEqual([
      { entry: 'thrombosis', text: '血栓症', count: 2, marked: 1 },
      { entry: 'hepatitis', text: '肝炎', count: 3, marked: 1 },
      { entry: 'ms', text: 'Multiple scleros', count: 1, marked: 1 },
    ]);
  });

  it('tells only of what can be seen or opened, and leads there alone', async () => {
    const { source, reader, surface, settled } = read(
      ['血栓症だ。', '血栓症と肝炎。', '血栓症も。'],
      {
        choice: EVERYTHING,
      },
    );
    source.setSight(0, 'unseen');
    source.setSight(1, 'closed');
    await settled();
    expect(reader.terms(16).map(({ entry, count }) => [entry, count])).toEqual([
      ['thrombosis', 2],
      ['hepatitis', 1],
    ]);
    const places = [1, 2, 3].map(() => {
      reader.goTo('thrombosis');
      return source.paragraphs.indexOf(surface.lit!.flow);
    });
    expect(places).toEqual([1, 2, 1]);
    source.setSight(1, 'unseen');
    expect(reader.terms(16).map(({ entry, count }) => [entry, count])).toEqual([['thrombosis', 1]]);
  });

  it('finds the word under a point, with the text around it while it stands there', async () => {
    const { source, surface, reader, settled } = read(
      ['何もない。', `${'あ'.repeat(39)}血栓症だ。`],
      {
        choice: EVERYTHING,
      },
    );
    await settled();
    const hit = reader.mentionAt(5, 45);
    expect(hit && wordOf(hit.placed)).toBe('血栓症');
    expect(hit?.rects.map(({ top }) => top)).toEqual([20, 40, 40]);
    expect(reader.mentionAt(395, 25)?.placed).toBe(hit?.placed);
    expect(reader.mentionAt(25, 45)).toBeNull();
    expect(reader.around(hit!.placed, 2)).toEqual({
      before: 'ああ',
      word: '血栓症',
      after: 'だ。',
    });
    reader.showCurrent(hit!.placed);
    expect(surface.lit).toBe(hit!.placed);
    source.remove(1);
    expect(reader.around(hit!.placed, 2)).toBeNull();
  });

  it('leads from place to place, and after the last to the first', async () => {
    const { source, surface, reader, settled } = read(
      ['血栓症だ。', '肝炎。', '血栓症と血栓症。'],
      {
        choice: EVERYTHING,
      },
    );
    await settled();
    const places = [1, 2, 3, 4].map(() => {
      reader.goTo('thrombosis');
      return [source.paragraphs.indexOf(surface.lit!.flow), surface.lit!.mention.start];
    });
    expect(places).toEqual([
      [0, 0],
      [2, 0],
      [2, 4],
      [0, 0],
    ]);
    reader.goTo('als');
    expect(source.top).toBe(0);
    // Where it was is gone: it begins again.
    reader.goTo('thrombosis');
    source.remove(2);
    source.insert(2, '血栓症だ。', '血栓症だ。');
    await settled();
    reader.goTo('thrombosis');
    expect(source.paragraphs.indexOf(surface.lit!.flow)).toBe(0);
  });

  it('lights a place up for a moment, and the word of an open card until it closes', async () => {
    const { surface, reader, settled } = read(['血栓症だ。', '血栓症。'], { choice: EVERYTHING });
    await settled();
    const first = reader.mentionAt(5, 5)!.placed;
    vi.useFakeTimers();
    try {
      reader.goTo('thrombosis');
      expect(surface.lit).toBe(first);
      vi.advanceTimersByTime(60_000);
      expect(surface.lit).toBeNull();
      reader.showCurrent(first);
      vi.advanceTimersByTime(60_000);
      expect(surface.lit).toBe(first);
      reader.showCurrent(null);
      expect(surface.lit).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends with its signal: no mark is left, and none comes', async () => {
    const { source, surface, settled, end } = read(['血栓症だ。'], { choice: EVERYTHING });
    await settled();
    expect(surface.size).toBe(1);
    end();
    expect(surface.size).toBe(0);
    source.insert(0, '肝炎。');
    await new Promise((resolve) => setTimeout(resolve));
    expect(surface.size).toBe(0);
  });
});
