import { fileURLToPath } from 'node:url';
import { compileFolder } from '../../../dictionary/compile/compile-dictionary';
import { farMatcher } from '../../far/far-matcher';
import { PageContext } from '../../matching/context/page-context';
import { MatchedText } from '../../matching/matched-text';
import { normalise } from '../../matching/normalise';
import { lexiconOf } from '../../matching/pack-index';
import type { Mention } from '../../matching/types';
import { loadTokenizer } from '../../tokenizer/load';
import { readFromFolder, slimDictionaryFolder } from '../../tokenizer/slim/folder';

/** Finds every mention of a text, whatever a reader's density settings would show. */
type Annotate = (text: string) => readonly Mention[];

const DICTIONARY = fileURLToPath(new URL('../../../dictionary', import.meta.url));

/**
 * Reads as the background does, with the dictionary as it is on disk.
 * @throws DictionaryError where the dictionary has faults
 */
export async function createAnnotate(): Promise<Annotate> {
  const [{ surfaceIndex, boundaries }, tokenizer] = await Promise.all([
    compileFolder(DICTIONARY),
    slimDictionaryFolder().then((folder) => loadTokenizer(readFromFolder(folder))),
  ]);
  const lexicon = lexiconOf(surfaceIndex);
  const { facts } = lexicon;
  const readFar = farMatcher(lexicon, boundaries);
  return (text) => {
    const [words = []] = readFar([text], tokenizer).texts;
    const matched = new MatchedText(normalise(text), [], facts).with(words, facts);
    const context = new PageContext(facts);
    context.learn(matched, matched.evidence(null));
    return matched.mentions(null, context);
  };
}
