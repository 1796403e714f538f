import type { Affix } from '../../src/matching/affixes';
import { foldKey } from '../../src/matching/normalise';
import type { Dictionary } from '../written/read-dictionary';
import { surfacesOf } from '../written/surfaces';
import type { Path } from '../written/yaml-file';
import type { Rule } from './rule';

/** Does `text` begin (or end) with `word`? */
type Touches = (text: string, word: string) => boolean;
type Problem = readonly [path: Path, message: string];

const begins: Touches = (text, word) => foldKey(text).startsWith(foldKey(word));
const ends: Touches = (text, word) => foldKey(text).endsWith(foldKey(word));

/**
 * A prefix or suffix that is a surface itself would hide whatever stands beside that surface,
 * unless it names what it changes. A condition that nothing meets says nothing.
 */
export const affixesHideNoNeighbour: Rule = ({ entries, boundaries: { yaml, data } }) => {
  const owners = ownersOf(entries);
  const check = (list: 'prefixes' | 'suffixes', problemsOf: (affix: Affix) => Problem[]) =>
    data[list].flatMap((affix, i) =>
      [...hidden(affix, owners), ...problemsOf(affix)].map(([path, message]) =>
        yaml.faultAt([list, i, ...path], message),
      ),
    );
  const surfaces = [...owners.keys()];
  return [
    ...check('prefixes', (prefix) => idle(prefix, surfaces, begins, ends)),
    ...check('suffixes', (suffix) => idle(suffix, surfaces, ends, begins)),
  ];
};

/** The entry of every surface, by the surface in lower case. */
function ownersOf(entries: Dictionary['entries']): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ entry }) =>
      surfacesOf(entry).map(({ folded }): [string, string] => [folded.toLowerCase(), entry.id]),
    ),
  );
}

function hidden({ texts, only }: Affix, owners: ReadonlyMap<string, string>): Problem[] {
  if (only) return [];
  return texts.flatMap((text, i): Problem[] => {
    const owner = owners.get(foldKey(text));
    if (!owner) return [];
    return [[['texts', i], `${text} is a surface of ${owner}: say with only what it changes`]];
  });
}

/**
 * @param touches where a surface touches the affix
 * @param meets where the affix touches a surface
 */
function idle(affix: Affix, surfaces: readonly string[], touches: Touches, meets: Touches) {
  const { texts, only = [], except = [], notIn = [] } = affix;
  const verb = touches === begins ? 'begins' : 'ends';
  const noSurface = (field: string, words: readonly string[]) =>
    words.flatMap((word, i): Problem[] =>
      surfaces.some((surface) => touches(surface, word))
        ? []
        : [[[field, i], `no surface ${verb} with ${word}`]],
    );
  const noAffix = notIn.flatMap((word, i): Problem[] =>
    texts.some((text) => meets(word, text))
      ? []
      : [[['notIn', i], `${word} does not hold ${texts.join(' or ')} beside a surface`]],
  );
  return [...noSurface('only', only), ...noSurface('except', except), ...noAffix];
}
