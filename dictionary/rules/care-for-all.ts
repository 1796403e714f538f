import { LANGUAGES } from '../written/texts';
import type { Rule } from './rule';

/** A hospital or doctor that the reader is thought to have already. */
const OWN_CARE = {
  ja: /治療を受けている|主治医|かかりつけ/,
  en: /\b(?:care team|your hospital|the hospital that|your (?:own )?doctor)\b/i,
} as const;
/** What somebody without one does. */
const ANY_CARE = {
  ja: /近くの|医療機関|[内外眼]科|皮膚科|耳鼻|泌尿器科|婦人科|小児科|精神科|救急|#7119|病院か|医師か|医院|薬局|薬剤師/,
  en: /\bor (?:(?:to|at|with|see|from) )?(?:(?:a|an|any|another|the nearest) )?(?:\w+ )?(?:clinic|doctor|hospital|department|pharmacist|pharmacy|specialist)\b|#7119|\b(?:a|an|any|the nearest) (?:\w+ )?(?:clinic|doctor|hospital)\b/i,
} as const;

/** A reader may have no doctor yet: whoever is told to call their hospital is told of another. */
export const careIsForAll: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) =>
    LANGUAGES.flatMap((language) => {
      const text = entry.whenToCall?.[language] ?? '';
      if (!OWN_CARE[language].test(text) || ANY_CARE[language].test(text)) return [];
      const message = `whenToCall.${language} knows only readers who have a hospital: say what others do`;
      return [yaml.faultAt(['whenToCall', language], message)];
    }),
  );
