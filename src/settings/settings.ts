import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineSetting, type Setting } from './setting';

/** The language of explanations. */
export const LANGUAGES = ['ja', 'en', 'both'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In which language the card explains. Who does not use the browser in Japanese gets both. */
export const language: Setting<Language> = defineSetting({
  ...choice('language', LANGUAGES, () =>
    browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'both',
  ),
  isGuessed: true,
});

/** What the keys of sites begin with. */
export const SITE = 'site.';

/**
 * Is highlighting on for one site? One item per site, so that two tabs that switch two sites at
 * once do not overwrite each other.
 * @param site as `siteOf` names it
 */
export function siteSwitch(site: string): Setting<boolean> {
  return defineSetting({ ...toggle(SITE + site, true), namesSite: true });
}

/** Does the extension rest, on all sites, until the reader wakes it? */
export const paused = defineSetting(toggle('paused', false));

/** Is a word marked the first time it stands in a section, or each time? */
export const OCCURRENCES = ['first', 'all'] as const;
export type Occurrences = (typeof OCCURRENCES)[number];
export const occurrences: Setting<Occurrences> = defineSetting(
  choice<Occurrences>('occurrences', OCCURRENCES, () => 'first'),
);

/** Which words are marked, from the fewest to all: see `MarkingChoice`. */
export const WORDS = ['specialist', 'usual', 'all'] as const;
export type Words = (typeof WORDS)[number];
export const words: Setting<Words> = defineSetting(choice<Words>('words', WORDS, () => 'usual'));

/** Are words marked on pages that are not about medicine, too? */
export const marksEveryPage = defineSetting(toggle('marksEveryPage', false));

/** Are names of medicines and words that their parts tell marked, too? */
export const marksNamesAndParts = defineSetting(toggle('marksNamesAndParts', true));

/** Do cards show furigana over Japanese text? */
export const furigana = defineSetting(toggle('furigana', false));

/** A word that the reader does not want marked. */
export interface HiddenWord {
  /** As other glossaries would call it: see `REFERENCE`. */
  readonly entry: string;
  /** As `siteOf` names it; null is every site. */
  readonly site: string | null;
}

function choice<T extends string>(key: string, choices: readonly T[], fallback: () => T) {
  return { key, schema: v.picklist(choices), fallback, choices };
}

function toggle(key: string, isOn: boolean) {
  return { key, schema: v.boolean(), fallback: () => isOn, choices: [true, false] };
}
