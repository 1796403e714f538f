import { fileURLToPath } from 'node:url';
import { compileFolder } from '../../../dictionary/compile/compile-dictionary';
import { PageContext } from '../../matching/context/page-context';
import { createMatcher } from '../../matching/matcher';
import { lexiconOf } from '../../matching/pack-index';
import type { Mention } from '../../matching/types';
import { decide } from '../../tokenizer/decide';
import { loadTokenizer } from '../../tokenizer/load';
import { readFromFolder, slimDictionaryFolder } from '../../tokenizer/slim/folder';

/** Finds every mention of a text, whatever a reader's density settings would show. */
export type Annotate = (text: string) => readonly Mention[];

const DICTIONARY = fileURLToPath(new URL('../../../dictionary', import.meta.url));

/**
 * The pages' matcher and tokeniser with the dictionary as it is on disk.
 * @throws DictionaryError where the dictionary has faults
 */
export async function createAnnotate(): Promise<Annotate> {
  const [{ surfaceIndex, boundaries }, tokenizer] = await Promise.all([
    compileFolder(DICTIONARY),
    slimDictionaryFolder().then((folder) => loadTokenizer(readFromFolder(folder))),
  ]);
  const lexicon = lexiconOf(surfaceIndex);
  const match = createMatcher(lexicon, boundaries);
  return (text) => {
    const reading = match(text);
    const answers = reading.clauses.map((clause) => decide(tokenizer, clause));
    const context = new PageContext(lexicon.facts);
    context.learn(reading, reading.evidence(answers));
    return reading.mentions(answers, context);
  };
}
