import ViterbiSearcher from 'kuromoji/src/viterbi/ViterbiSearcher.js';
import { type Dictionary, readDictionary } from './dictionary';
import { buildLattice } from './lattice';
import { cutIntoPieces } from './pieces';
import { readingOf } from './reading';
import type { ReadFile, Tokenizer, Work } from './types';

/**
 * Two emoji in a row make kuromoji swallow the word that follows. This stands in for each half
 * of a surrogate pair, so that offsets stay.
 */
const SURROGATE = /[\ud800-\udfff]/g;
const STAND_IN = '〓';

/**
 * Loads kuromoji with the slim dictionary: the same segmentation as with its own, in a seventh
 * of the time and memory. Works wherever bytes can be had: service worker, event page, Node.
 * @throws {Error} that names the file which is missing or cut short
 */
export async function loadTokenizer(read: ReadFile): Promise<Tokenizer> {
  return makeTokenizer(await readDictionary(read));
}

function makeTokenizer(dictionary: Dictionary): Tokenizer {
  const searcher = new ViterbiSearcher(dictionary.connections);
  const work: Work = { trieSteps: 0, nodes: 0, edges: 0 };

  const read: Tokenizer['read'] = (piece) => {
    const lattice = buildLattice(dictionary, piece.replace(SURROGATE, STAND_IN), work);
    return readingOf(lattice, searcher.search(lattice), dictionary.connections, work);
  };

  const segment: Tokenizer['segment'] = (text) =>
    cutIntoPieces(text).flatMap((piece) =>
      read(text.slice(piece.start, piece.end)).morphemes.map((morpheme) => ({
        ...morpheme,
        start: piece.start + morpheme.start,
        end: piece.start + morpheme.end,
      })),
    );

  return { segment, read, work };
}
