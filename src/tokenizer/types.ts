/** One word of a text, as kuromoji reads it. Offsets are UTF-16 code units of the text given. */
export interface Morpheme {
  readonly start: number;
  readonly end: number;
  /** Is it a word of the dictionary, rather than a guess from its script? */
  readonly known: boolean;
  /** IPADIC's left context id, which tells the part of speech (`part-of-speech.ts`). */
  readonly leftId: number;
}

/** A word that the dictionary does not have. Costs are IPADIC's: the lower, the likelier. */
export interface ExtraWord {
  readonly leftId: number;
  readonly rightId: number;
  readonly cost: number;
}

/** All ways to cut one chunk of text into words. Offsets are UTF-16 code units of that chunk. */
export interface Analysis {
  /** The words of the cheapest path, in order and without gaps. */
  readonly morphemes: readonly Morpheme[];
  /** Cost of the cheapest path. */
  readonly cost: number;
  /** Cost of the cheapest path in which `[start, end)` is this word; Infinity where none is. */
  costWith(word: ExtraWord, start: number, end: number): number;
  /**
   * How much dearer the cheapest path that runs across `start` or `end` is than the cheapest
   * with word boundaries at both: positive where both are boundaries, Infinity where nothing
   * runs across, -Infinity where no path has boundaries there.
   */
  margin(start: number, end: number): number;
}

/** What has been done since loading, counted so that a test can bound it without a clock. */
export interface Work {
  /** Bytes followed in the trie. */
  trieSteps: number;
  /** Words put into lattices. */
  nodes: number;
  /** Pairs of neighbouring words, or words of a finished search, whose cost was looked at. */
  edges: number;
}

export interface Tokenizer {
  /** The words of a text of any length: every code unit belongs to exactly one of them. */
  segment(text: string): Morpheme[];
  /** Analyses one chunk; callers cut long text by `cutIntoChunks` first. */
  analyse(chunk: string): Analysis;
  readonly work: Readonly<Work>;
}

/** Where the bytes of a dictionary file come from: `base` is asked for, not `base.dat`. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;
