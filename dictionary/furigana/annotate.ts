import { KANJI_RUN, UNREAD } from '../../src/glossary/furigana';
import { fold } from '../../src/search/fold';
import { alignReading } from './align';
import type { Segment, Word } from './tokenizer';

/** Readings by word, in hiragana. */
export type Readings = ReadonlyMap<string, string>;

interface KnownReadings {
  /** Where the tokeniser is wrong: see `dictionary/readings.yaml`. '' is no reading. */
  readonly overrides: Readings;
  /** The dictionary's headwords: the longest stands where the tokeniser sees whole words. */
  readonly headwords: Readings;
}

/** Counters that are read otherwise after many a number: 一日, 2日, 10分, 2人. */
const COUNTERS = /^(?:[人日分本杯歩]|日間|分間)$/;
/** A known word that is more words than this to the tokeniser is not looked for. */
const MOST_WORDS = 8;

/** Makes a function that writes a text's furigana down as `src/glossary/furigana` reads it. */
export function furiganaWriter(
  { overrides, headwords }: KnownReadings,
  segment: Segment,
): (text: string) => string {
  const longestFirst = [...overrides.keys()]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length);
  const known = new Map([...headwords, ...overrides]);
  const isKanji = (text: string) => text.search(KANJI_RUN) >= 0;
  return (text) => {
    let code = '';
    for (const piece of splitAt(text, longestFirst)) {
      const reading = overrides.get(piece);
      const words = reading === undefined ? joinKnown(withoutCounters(segment(piece)), known) : [];
      const read = reading === undefined ? words : [{ text: piece, reading }];
      code += read
        .filter((word) => isKanji(word.text))
        .map(writeWord)
        .join('');
    }
    return /[ぁ-ゖ]/.test(code) ? code : '';
  };
}

/** Cuts a text before and after each of the words. */
function splitAt(text: string, words: readonly string[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const word = words.find((one) => text.startsWith(one, at));
    if (!word) {
      at++;
      continue;
    }
    pieces.push(text.slice(from, at), word);
    at += word.length;
    from = at;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}

function withoutCounters(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    const isCounted = COUNTERS.test(word.text) && /\d$/.test(words[i - 1]?.text ?? '');
    return isCounted ? { ...word, reading: undefined } : word;
  });
}

function joinKnown(words: readonly Word[], known: Readings): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const count = longestKnown(words, at, known);
    const text = textOf(words.slice(at, at + Math.max(1, count)));
    joined.push(count > 0 ? { text, reading: known.get(text) } : words[at]!);
    at += Math.max(1, count);
  }
  return joined;
}

/** How many words from here make a known one; 0 where none begins here. */
function longestKnown(words: readonly Word[], at: number, known: Readings): number {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const text = textOf(words.slice(at, at + count));
    const reading = known.get(text);
    if (reading !== undefined && alignReading(text, reading)) return count;
  }
  return 0;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

function writeWord({ text, reading }: Word): string {
  const runs = text.match(KANJI_RUN) ?? [];
  const readings = reading ? alignReading(text, fold(reading)) : null;
  return runs.map((run, i) => `${run.length}${readings?.[i] ?? UNREAD}`).join('');
}
