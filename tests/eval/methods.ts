import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from 'kuromoji';
import { compileFolder } from '../../dictionary/compile/compile-dictionary';
import { PageContext } from '../../src/matching/context/page-context';
import type { Lexicon } from '../../src/matching/lexicon';
import { createMatcher } from '../../src/matching/matcher';
import { normalise, toSource } from '../../src/matching/normalise';
import { lexiconOf } from '../../src/matching/pack-index';
import { scriptOf } from '../../src/matching/script';
import { decide } from '../../src/tokenizer/decide';
import { loadTokenizer } from '../../src/tokenizer/load';
import { readFromFolder, slimDictionaryFolder } from '../../src/tokenizer/slim/folder';
import type { Case, Span } from './cases';

/** A way to find the words of the dictionary in a text. */
export interface Method {
  readonly name: string;
  find(one: Case): (Span & { readonly entry: string })[];
}

/** Does a method let a surface stand at a place of folded text? */
type Decider = (cased: string, start: number, end: number) => boolean;

const DICTIONARY = join(import.meta.dirname, '../../dictionary');

/** What a page about medicine names besides: entries that are nobody's neighbours. */
const REST_OF_PAGE = { entries: new Set(['one', 'two', 'three']), definitions: [] };

/** Ours, and the same dictionary with each of the deciders that one would try first. */
export async function methods(): Promise<Method[]> {
  const { surfaceIndex, boundaries } = await compileFolder(DICTIONARY);
  const lexicon = lexiconOf(surfaceIndex);
  const match = createMatcher(lexicon, boundaries);
  const tokenizer = await loadTokenizer(readFromFolder(await slimDictionaryFolder()));
  const stock = await stockKuromoji();
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  const ours: Method = {
    name: 'ours',
    find({ text, set, isMedical }) {
      const reading = match(text);
      const answers = reading.clauses.map((clause) => decide(tokenizer, clause));
      const context = new PageContext(lexicon.facts);
      context.learn(reading, reading.evidence(answers));
      if (isMedical && set !== 'abbreviations') context.learn(REST_OF_PAGE, REST_OF_PAGE);
      return reading.mentions(answers, context);
    },
  };
  return [
    ours,
    peer('longest match', lexicon, () => true),
    peer('script change', lexicon, atScriptChange),
    peer(
      'kuromoji',
      lexicon,
      atBoundariesOf((text) => stock.tokenize(text).map((t) => t.surface_form)),
    ),
    peer(
      'Intl.Segmenter',
      lexicon,
      atBoundariesOf((text) => [...segmenter.segment(text)].map(({ segment }) => segment)),
    ),
  ];
}

/** Leftmost and longest of the surfaces that a decider lets stand. */
function peer(name: string, { surfaces }: Lexicon, stands: Decider): Method {
  return {
    name,
    find({ text, set }) {
      const folded = normalise(text);
      const found: ReturnType<Method['find']> = [];
      for (let start = 0; start < folded.text.length; ) {
        const surface = surfaces.get(folded.text.charCodeAt(start))?.find(
          ({ key, cased, rule }) =>
            // Where the task is abbreviations they are looked for; elsewhere they are as silent as ours.
            (rule !== 'needs-context' || set === 'abbreviations') &&
            folded.text.startsWith(key, start) &&
            (cased === null || folded.cased.startsWith(cased, start)) &&
            stands(folded.cased, start, start + key.length),
        );
        const end = start + (surface?.key.length ?? 1);
        if (surface) found.push({ ...toSource(folded, start, end), entry: surface.entry });
        start = end;
      }
      return found;
    },
  };
}

function atScriptChange(cased: string, start: number, end: number): boolean {
  const changes = (left: number, right: number) =>
    scriptOf(cased[left]) !== scriptOf(cased[right]) || scriptOf(cased[left]) === 'other';
  return changes(start - 1, start) && changes(end - 1, end);
}

function atBoundariesOf(segment: (text: string) => string[]): Decider {
  let known = '';
  let boundaries = new Set<number>();
  return (cased, start, end) => {
    if (cased !== known) {
      known = cased;
      let at = 0;
      boundaries = new Set([0, ...segment(cased).map((piece) => (at += piece.length))]);
    }
    return boundaries.has(start) && boundaries.has(end);
  };
}

function stockKuromoji(): Promise<kuromoji.Tokenizer<kuromoji.IpadicFeatures>> {
  const dicPath = join(
    dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
    'dict',
  );
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)));
  });
}
