import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DICTIONARY, REFERENCE, referenceTo } from '../glossary/reference';
import { defineSetting, type Setting } from './setting';

/** The language of explanations. */
export const LANGUAGES = ['ja', 'en', 'both'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In which language the card explains. Who does not use the browser in Japanese gets both. */
export const language: Setting<Language> = defineSetting('language', v.picklist(LANGUAGES), () =>
  browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'both',
);

/**
 * Is highlighting on for one site? One item per site, so that two tabs that switch two sites at
 * once do not overwrite each other.
 * @param site as `siteOf` names it
 */
export function siteSwitch(site: string): Setting<boolean> {
  return defineSetting(`site.${site}`, v.boolean(), () => true);
}

/** Does the extension rest, on all sites, until the reader wakes it? */
export const paused: Setting<boolean> = defineSetting('paused', v.boolean(), () => false);

/** Is a word marked the first time it stands in a section, or each time? */
export const OCCURRENCES = ['first', 'all'] as const;
export type Occurrences = (typeof OCCURRENCES)[number];
export const occurrences: Setting<Occurrences> = defineSetting(
  'occurrences',
  v.picklist(OCCURRENCES),
  () => 'first',
);

/** Which words are marked, from the fewest to all: see `MarkingChoice`. */
export const WORDS = ['specialist', 'usual', 'all'] as const;
export type Words = (typeof WORDS)[number];
export const words: Setting<Words> = defineSetting('words', v.picklist(WORDS), () => 'usual');

/** Are words marked on pages that are not about medicine, too? */
export const marksEveryPage = defineSetting('marksEveryPage', v.boolean(), () => false);

/** How many words a reader may hide. */
export const MOST_HIDDEN = 500;
/** Before there were several glossaries, the dictionary's own ids were stored. */
const bareId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+$/),
  v.transform((id) => referenceTo(DICTIONARY, id)),
);
const hiddenWord = v.strictObject({
  entry: v.union([v.pipe(v.string(), v.regex(REFERENCE)), bareId]),
  /** As `siteOf` names it; null is every site. */
  site: v.nullable(v.string()),
});
export type HiddenWord = v.InferOutput<typeof hiddenWord>;

/** The words that the reader does not want marked, oldest first. */
export const hidden: Setting<readonly HiddenWord[]> = defineSetting(
  'hidden',
  v.pipe(v.array(hiddenWord), v.maxLength(MOST_HIDDEN), v.readonly()),
  () => [],
);

/** Do cards show furigana over Japanese text? */
export const furigana: Setting<boolean> = defineSetting('furigana', v.boolean(), () => false);
