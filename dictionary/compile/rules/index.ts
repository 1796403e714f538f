import { affixesHideNoNeighbour } from './affixes';
import { surfacesHaveOneEntry } from './claimed-surfaces';
import { surfacesAreNotDerived } from './derived-surfaces';
import { furiganaFits } from './furigana-readings';
import { idIsFileName, idIsUnique, kindIsFolder } from './identity';
import { medicinesSayTheirUses } from './medicine-parts';
import { gistsArePlain } from './plain-gists';
import { readingsFollowKana } from './readings';
import { classesExist, effectsExist, relatedExist } from './references';
import type { Rule } from './rule';
import { shortSurfacesHaveRules } from './short-surfaces';
import { sourcesAreCited, sourcesExist } from './sources';
import { sourcesSuffice } from './sources-suffice';
import { stopPhrasesHideNothing } from './stop-phrases';
import { whatToDoIsWhole } from './what-to-do';
import { wordingIsSober } from './wording';

/** Every rule that the schema of one file cannot express. */
export const RULES: readonly Rule[] = [
  idIsFileName,
  kindIsFolder,
  idIsUnique,
  medicinesSayTheirUses,
  effectsExist,
  relatedExist,
  classesExist,
  whatToDoIsWhole,
  sourcesExist,
  sourcesAreCited,
  surfacesHaveOneEntry,
  surfacesAreNotDerived,
  shortSurfacesHaveRules,
  stopPhrasesHideNothing,
  affixesHideNoNeighbour,
  sourcesSuffice,
  wordingIsSober,
  gistsArePlain,
  readingsFollowKana,
  furiganaFits,
];
