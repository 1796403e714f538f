import type { Effect, Entry, Text } from './entry';
import { LIVING } from './kinds';

/**
 * How furigana is written down: for each stretch of kanji of a text, in order, how many characters
 * it has and how they are read: `3はっけっきゅう1-` for 白血球 and a kanji without reading. The kana
 * between them are not mentioned; a run of kanji may be several stretches.
 */
export interface Stretch {
  readonly text: string;
  /** Hiragana; null where nothing stands above: kana, and what has no certain reading. */
  readonly reading: string | null;
}

/** Characters that are read by something above them. */
export const KANJI_RUN = /[\p{Script=Han}ヶヵ]+/gu;
export const UNREAD = '-';
const CODE = /(?<!\d)(\d+)([^\d]+)/g;

/** Splits a text into what has a reading and what has none, in order. */
export function readStretches(text: string, code: string): Stretch[] {
  const codes = [...code.matchAll(CODE)];
  const stretches: Stretch[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) stretches.push({ text: text.slice(end, to), reading: null });
    end = to;
  };
  for (const { 0: run, index } of text.matchAll(KANJI_RUN)) {
    plain(index);
    while (end < index + run.length) {
      const [, length, reading] = codes.shift() ?? [];
      const next = Math.min(index + run.length, end + Number(length ?? run.length));
      if (reading && reading !== UNREAD) stretches.push({ text: text.slice(end, next), reading });
      else plain(next);
      end = next;
    }
  }
  plain(text.length);
  return stretches;
}

/** The readings of an entry's texts, by text; empty for an entry without them. */
export function furiganaOf(entry: Entry): ReadonlyMap<string, string> {
  const { furigana = [] } = entry;
  return new Map(japaneseTextsOf(entry).map((text, i) => [text, furigana[i] ?? '']));
}

/** Every Japanese text of an entry that a card shows, each once, always in the same order. */
export function japaneseTextsOf(entry: Entry): string[] {
  const { sideEffects, classes = [], members = [], listedBy = [], related } = entry;
  const effects = [...(sideEffects?.serious ?? []), ...(sideEffects?.common ?? [])];
  const texts: readonly (Text | undefined)[] = [
    entry.gist,
    entry.detail,
    entry.misconception,
    entry.uses,
    entry.tellFirst,
    ...LIVING.map((part) => entry.living?.[part]),
    entry.care,
    entry.whenToCall,
    sideEffects?.monitoring,
  ];
  const names = [...classes, ...members, ...listedBy, ...related];
  return [
    ...new Set([
      ...texts.flatMap((text) => (text ? [text.ja] : [])),
      ...(entry.signs ?? []).map(({ ja }) => ja),
      ...effects.flatMap(textsOfEffect),
      ...names.map(({ headword }) => headword),
    ]),
  ];
}

function textsOfEffect({ headword, signs, care, whenToCall }: Effect): string[] {
  return [headword, ...signs.map(({ ja }) => ja), care.ja, whenToCall.ja];
}
