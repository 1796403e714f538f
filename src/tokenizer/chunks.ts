/** A stretch of a text, in UTF-16 code units. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/**
 * No chunk is longer, so that the cost of a text grows with its length and not with its square.
 * Only text without any 、 or 。 ever gets near.
 */
export const LONGEST_CHUNK = 300;

/** kuromoji itself reads what stands between two of these by itself. */
const SENTENCE_END = /[、。]/;
const BREAK = /[！？!?\s]/;

/**
 * Cuts a text into chunks that are read one by one: after every 、 and 。, and what is still too
 * long after the last ！, ？ or space that fits, else hard. The chunks cover the text without
 * gaps or overlaps; an empty text has none.
 */
export function cutIntoChunks(text: string, longest = LONGEST_CHUNK): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfChunk(text, start, longest);
    chunks.push({ start, end });
    start = end;
  }
  return chunks;
}

function endOfChunk(text: string, start: number, longest: number): number {
  const limit = Math.min(start + longest, text.length);
  for (let at = start; at < limit; at++) {
    if (SENTENCE_END.test(text.charAt(at))) return at + 1;
  }
  if (limit === text.length) return limit;
  for (let at = limit; at > start; at--) {
    if (BREAK.test(text.charAt(at - 1))) return at;
  }
  return limit;
}
