import { fileURLToPath } from 'node:url';
import { compileFolder } from '../../../dictionary/compile/compile-dictionary';
import { openParts } from '../../compounds/compound-reader';
import { farMatcher } from '../../far/far-matcher';
import { DICTIONARY, MEDICINES } from '../../glossary/reference';
import { PageContext } from '../../matching/context/page-context';
import { joinLexicons } from '../../matching/join-lexicons';
import { MatchedText } from '../../matching/matched-text';
import { normalise } from '../../matching/normalise';
import { lexiconOf } from '../../matching/pack-index';
import type { Mention } from '../../matching/types';
import { loadTokenizer } from '../../tokenizer/load';
import { readFromFolder, slimDictionaryFolder } from '../../tokenizer/slim/folder';

/**
 * Finds every mention of a text, whatever a reader's density settings would show. What a mention
 * is an entry, a name or a compound of is told by its reference.
 */
type Annotate = (text: string) => readonly Mention[];

const DICTIONARY_FOLDER = fileURLToPath(new URL('../../../dictionary', import.meta.url));

/**
 * Reads as the background does, with the dictionary as it is on disk.
 * @throws DictionaryError where the dictionary has faults
 */
export async function createAnnotate(): Promise<Annotate> {
  const [{ surfaceIndex, medicineIndex, parts, boundaries }, tokenizer] = await Promise.all([
    compileFolder(DICTIONARY_FOLDER),
    slimDictionaryFolder().then((folder) => loadTokenizer(readFromFolder(folder))),
  ]);
  const lexicon = joinLexicons(
    new Map([
      [DICTIONARY, lexiconOf(surfaceIndex)],
      [MEDICINES, lexiconOf(medicineIndex)],
    ]),
  );
  const readFar = farMatcher(lexicon, boundaries, openParts(parts, lexicon.surfaces));
  return (text) => {
    const { texts, facts } = readFar([text], tokenizer);
    const told = new Map(facts);
    const matched = new MatchedText(normalise(text), [], told).with(texts[0] ?? [], told);
    const context = new PageContext(told);
    context.learn(matched, matched.evidence(null));
    return matched.mentions(null, context);
  };
}
