/** One way of using a spelling: its context ids and cost. */
interface Word {
  readonly left: number;
  readonly right: number;
  cost: number;
}

/**
 * The words of kuromoji's token table by the trie's record number, that is by spelling. Words
 * that differ only in their features (readings, say) cannot be told apart by a search, which
 * takes the cheapest: so only that one is kept.
 * @param tid kuromoji's tid.dat: left id, right id, cost (Int16 each) at each word's offset
 * @param tidMap kuromoji's tid_map.dat: number of records, then record, count, offsets (Int32)
 */
export function mergedWordsBySpelling(tid: Buffer, tidMap: Buffer): Map<number, Word[]> {
  const bySpelling = new Map<number, Word[]>();
  let at = 4;
  for (let left = tidMap.readInt32LE(0); left > 0; left--) {
    const record = tidMap.readInt32LE(at);
    const count = tidMap.readInt32LE(at + 4);
    at += 8;
    const words: Word[] = [];
    for (let i = 0; i < count; i++, at += 4) addCheapest(words, tid, tidMap.readInt32LE(at));
    bySpelling.set(record, words);
  }
  return bySpelling;
}

function addCheapest(words: Word[], tid: Buffer, offset: number): void {
  const left = tid.readInt16LE(offset);
  const right = tid.readInt16LE(offset + 2);
  const cost = tid.readInt16LE(offset + 4);
  const same = words.find((word) => word.left === left && word.right === right);
  if (same === undefined) words.push({ left, right, cost });
  else same.cost = Math.min(same.cost, cost);
}
