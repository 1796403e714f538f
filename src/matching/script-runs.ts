/** A run of one script; no run of hiragana, which are words of every day. */
const RUN = /[一-鿿々]+|[ァ-ヺー]+|[a-zα-ω0-9]+/g;
/** What may stand between the runs of one word: B細胞, ギラン・バレー症候群, multiple sclerosis. */
const SEAM = /^[ ・'-]?$/;
/** The longest word is of so many runs. */
const MOST_RUNS = 4;
/** Shorter ones are too many, and mean too little. */
const SHORTEST = 3;

/**
 * The stretches of a text that are words if the script tells where words end: runs of one script,
 * and up to four of them that nothing else parts. Each may come several times.
 * @param text folded, in lower case
 */
export function* scriptRuns(text: string): Generator<string> {
  /** Where runs begin that reach the one before: the last few. */
  let starts: number[] = [];
  let end = 0;
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (!SEAM.test(text.slice(end, index))) starts = [];
    end = index + run.length;
    starts = [...starts.slice(1 - MOST_RUNS), index];
    for (const start of starts) if (end - start >= SHORTEST) yield text.slice(start, end);
  }
}
