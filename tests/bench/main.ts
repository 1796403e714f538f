import { createRequire } from 'node:module';
import { join } from 'node:path';
import kuromoji from 'kuromoji';
import { compileDictionary } from '../../dictionary/compile/compile-dictionary';
import { readDictionary } from '../../dictionary/written/read-dictionary';
import { openParts } from '../../src/compounds/compound-reader';
import { farMatcher } from '../../src/far/far-matcher';
import { DICTIONARY, MEDICINES } from '../../src/glossary/reference';
import { compileBoundaries } from '../../src/matching/boundaries';
import { findCandidates } from '../../src/matching/candidates';
import { joinLexicons } from '../../src/matching/join-lexicons';
import { parseLexicon } from '../../src/matching/lexicon';
import { createMatcher } from '../../src/matching/matcher';
import { normalise } from '../../src/matching/normalise';
import { packIndex } from '../../src/matching/pack-index';
import { loadTokenizer } from '../../src/tokenizer/load';
import { readFromFolder, slimDictionaryFolder } from '../../src/tokenizer/slim/folder';
import { compare } from './compare';
import { sampleText } from './sample';
import { benchSearch } from './search';

/** `npm run bench`: speed as ratios against a named peer in the same run, never as a clock time. */
const text = sampleText();
const dictionary = await readDictionary(join(import.meta.dirname, '../../dictionary'));
const { surfaceIndex, medicineIndex, parts, boundaries } = compileDictionary(dictionary);
const packed = packIndex(surfaceIndex);
const lexicon = parseLexicon(packed);
const index = lexicon.surfaces;
const isBlocked = compileBoundaries(boundaries);
const folded = normalise(text);
const keys = index.all().map(({ key }) => key);
const escaped = keys
  .toSorted((a, b) => b.length - a.length)
  .map((key) => key.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
const expression = new RegExp(escaped.join('|'), 'g');

const json = JSON.stringify(index.all());

console.log(`${text.length} characters, ${keys.length} surfaces`);
const page = text.slice(0, 3_000);
compare(
  'starting in a frame and reading 3,000 characters',
  () => createMatcher(parseLexicon(packed), boundaries)(page),
  'JSON.parse of all surfaces and one regular expression',
  () => [JSON.parse(json), ...page.toLowerCase().matchAll(expression)],
);
compare(
  'candidate search with its script decision',
  () => findCandidates(folded, index, isBlocked),
  'one regular expression of all surfaces',
  () => [...folded.text.matchAll(expression)],
);
const match = createMatcher(lexicon, boundaries);
compare(
  'reading a text, folding and questions included',
  () => match(text).clauses.length,
  'one regular expression of all surfaces',
  () => [...text.toLowerCase().matchAll(expression)],
);

const folder = await slimDictionaryFolder();
const slim = await loadTokenizer(readFromFolder(folder));
const dicPath = join(createRequire(import.meta.url).resolve('kuromoji/package.json'), '../dict');
const stock = await new Promise<kuromoji.Tokenizer<kuromoji.IpadicFeatures>>((resolve, reject) => {
  kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)));
});
compare(
  'tokenising',
  () => slim.segment(text),
  'kuromoji with its own dictionary',
  () => stock.tokenize(text),
);

const everything = joinLexicons(
  new Map([
    [DICTIONARY, lexicon],
    [MEDICINES, parseLexicon(packIndex(medicineIndex))],
  ]),
);
const readFar = farMatcher(everything, boundaries, openParts(parts, everything.surfaces));
const readEntries = farMatcher(everything, boundaries);
compare(
  'far reading with entries, names and parts',
  () => readFar([text], slim),
  'tokenising the same text',
  () => slim.segment(text),
);
compare(
  'far reading with entries, names and parts',
  () => readFar([text], slim),
  'far reading with entries and names',
  () => readEntries([text], slim),
);

benchSearch(dictionary.entries.map(({ entry }) => entry));
