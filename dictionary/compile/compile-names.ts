import { wordId } from '../../src/compounds/word-id';
import { KINDS, LEVELS, RULE_SIGNS } from '../../src/glossary/kinds';
import { foldKey, foldSurface } from '../../src/matching/normalise';
import type { Dictionary } from '../written/read-dictionary';

const CODE = `${KINDS.indexOf('drug')}${LEVELS.indexOf('specialist')}`;
/** Many brands are words of other fields too. */
const RULE = RULE_SIGNS['medical-page'];

/** Names of medicines, in the form of `writeSurfaceIndex`: each is an entry of its own. */
export function writeMedicineIndex({ medicines }: Dictionary): string {
  return medicines
    .map(({ medicine: { name } }) => {
      return `${wordId(foldKey(name))}\t${CODE}\t${RULE}${foldSurface(name)}\n`;
    })
    .join('');
}

/** `medicines.tsv` as it is shipped. */
export function writeMedicineNames({ medicines }: Dictionary): string {
  return medicines
    .map(({ medicine: { name, substance, english, about } }) =>
      [name, substance?.ja ?? '', english, about].join('\t'),
    )
    .join('\n');
}
