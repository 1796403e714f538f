import ViterbiSearcher from 'kuromoji/src/viterbi/ViterbiSearcher.js';
import { analysisOf } from './analysis';
import { cutIntoChunks } from './chunks';
import { type Dictionary, readDictionary } from './dictionary';
import { buildLattice } from './lattice';
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

  const analyse: Tokenizer['analyse'] = (chunk) => {
    const lattice = buildLattice(dictionary, chunk.replace(SURROGATE, STAND_IN), work);
    return analysisOf(lattice, searcher.search(lattice), dictionary.connections, work);
  };

  const segment: Tokenizer['segment'] = (text) =>
    cutIntoChunks(text).flatMap((chunk) =>
      analyse(text.slice(chunk.start, chunk.end)).morphemes.map((morpheme) => ({
        ...morpheme,
        start: chunk.start + morpheme.start,
        end: chunk.start + morpheme.end,
      })),
    );

  return { segment, analyse, work };
}
