import ViterbiLattice from 'kuromoji/src/viterbi/ViterbiLattice.js';
import ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';
import type { Dictionary } from './dictionary';
import type { Work } from './types';
import { encode, type Utf8 } from './utf8';

/** The code by which the trie ends a word. A text that holds it makes kuromoji itself throw. */
const TERMINAL = 0;

/**
 * Builds the lattice of all words that may stand in a chunk of text: the same that kuromoji's
 * ViterbiBuilder builds, in the same order, which settles ties. kuromoji slices and encodes the
 * rest of the text anew at each place, which is quadratic (4.5 s for 20,000 characters); here
 * it is encoded once and the trie is walked on that one copy.
 * @param text at least one code unit, no surrogates (kuromoji swallows words after them)
 */
export function buildLattice(dictionary: Dictionary, text: string, work: Work): ViterbiLattice {
  const lattice = new ViterbiLattice();
  const utf8 = encode(text);
  const runs = runsOfOneClass(dictionary, text);

  for (let start = 0; start < text.length; start++) {
    const before = work.nodes;
    const known = appendKnown(dictionary, lattice, utf8, start, work);
    appendUnknown(dictionary, lattice, runs, start, known, work);
    work.edges += (work.nodes - before) * (lattice.nodes_end_at[start]?.length ?? 0);
  }
  lattice.appendEos();
  work.nodes++;
  work.edges += lattice.nodes_end_at[text.length]?.length ?? 0;
  return lattice;
}

/** Appends all words of the dictionary that start here. Returns whether there was any. */
function appendKnown(
  dictionary: Dictionary,
  lattice: ViterbiLattice,
  { bytes, offsets }: Utf8,
  start: number,
  work: Work,
): boolean {
  const { base, check } = dictionary;
  const length = offsets.length - 1;
  const first = offsets[start]!;
  const last = offsets[length]!;
  let found = false;
  let node = 0;
  let end = start;
  for (let at = first; at < last; at++) {
    work.trieSteps++;
    const byte = bytes[at]!;
    if (byte === TERMINAL) break;
    const child = base[node]! + byte;
    if (check[child] !== node) break;
    node = child;
    if (at + 1 !== offsets[end + 1]) continue;
    end++;
    const leaf = base[node]!;
    if (check[leaf] !== node) continue;
    found = true;
    appendSpelt(dictionary, lattice, -base[leaf]! - 1, start, end - start, work);
  }
  return found;
}

function appendSpelt(
  { tokens, counts }: Dictionary,
  lattice: ViterbiLattice,
  first: number,
  start: number,
  length: number,
  work: Work,
): void {
  const count = counts[first]!;
  for (let word = first; word < first + count; word++) {
    const at = word * 3;
    const [left, right, cost] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
    lattice.append(new ViterbiNode(word, cost, start + 1, length, 'KNOWN', left, right, ''));
  }
  work.nodes += count;
}

/** The class of each code unit, and where the run of units of one class ends that it stands in. */
interface Runs {
  readonly classes: readonly ReturnType<Dictionary['characters']['lookup']>[];
  readonly ends: Int32Array;
}

function runsOfOneClass({ characters }: Dictionary, text: string): Runs {
  const classes = Array.from({ length: text.length }, (_, at) =>
    characters.lookup(text.charAt(at)),
  );
  const ends = new Int32Array(text.length);
  for (let at = text.length - 1; at >= 0; at--) {
    ends[at] = classes[at] === classes[at + 1] ? ends[at + 1]! : at + 1;
  }
  return { classes, ends };
}

function appendUnknown(
  { unknownWords }: Dictionary,
  lattice: ViterbiLattice,
  { classes, ends }: Runs,
  start: number,
  known: boolean,
  work: Work,
): void {
  const characterClass = classes[start]!;
  if (known && characterClass.is_always_invoke !== 1) return;
  const length = characterClass.is_grouping === 1 ? ends[start]! - start : 1;
  const words = unknownWords[characterClass.class_id] ?? [];
  for (const { leftId, rightId, cost } of words) {
    lattice.append(new ViterbiNode(-1, cost, start + 1, length, 'UNKNOWN', leftId, rightId, ''));
  }
  work.nodes += words.length;
}
