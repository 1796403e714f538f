import { affixesHideNoNeighbour } from './affixes';
import { careIsForAll } from './care-for-all';
import { surfacesHaveOneEntry } from './claimed-surfaces';
import { wordsAreClear } from './clear-words';
import { completeListsHaveALabel } from './complete-lists';
import { surfacesAreNotDerived } from './derived-surfaces';
import { frequenciesHaveALabel } from './frequencies';
import { furiganaFits } from './furigana-readings';
import { idIsFileName, idIsUnique, kindIsFolder } from './identity';
import { medicineNamesAreNew, medicineNamesHaveTheirEntries } from './medicine-names';
import {
  contraindicationsAreTold,
  medicinesSayTheirUses,
  medicinesSayWhatToTell,
} from './medicine-parts';
import { ownEffectsAreWhole } from './own-effects';
import {
  misleadingWordsHaveEntries,
  partsArePlain,
  partsHaveReadings,
  partsHaveSources,
  partsHaveTheirEntries,
  partsStandOnce,
} from './parts';
import { gistsArePlain } from './plain-gists';
import { readingsFollowKana } from './readings';
import { classesExist, effectsExist, relatedExist } from './references';
import type { Rule } from './rule';
import { shortSurfacesHaveRules } from './short-surfaces';
import { sameSignsAgree } from './sign-agreement';
import {
  cardsSayOneFever,
  cardsSayOneUrgency,
  feversHaveAContext,
  signsFitMedicines,
} from './signs-on-cards';
import { sourcesAreCited, sourcesExist, sourcesHaveOneId } from './sources';
import { sourcesSuffice } from './sources-suffice';
import { stopPhrasesHideNothing } from './stop-phrases';
import { urgentSignsAgree } from './urgent-signs';
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
  contraindicationsAreTold,
  medicinesSayWhatToTell,
  ownEffectsAreWhole,
  urgentSignsAgree,
  sameSignsAgree,
  careIsForAll,
  frequenciesHaveALabel,
  wordsAreClear,
  signsFitMedicines,
  cardsSayOneUrgency,
  cardsSayOneFever,
  feversHaveAContext,
  completeListsHaveALabel,
  sourcesHaveOneId,
  partsStandOnce,
  partsHaveReadings,
  partsHaveTheirEntries,
  partsArePlain,
  partsHaveSources,
  misleadingWordsHaveEntries,
  medicineNamesAreNew,
  medicineNamesHaveTheirEntries,
];
