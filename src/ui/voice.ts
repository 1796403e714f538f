import type { Tongue } from './i18n/labels';

/** What is asked of a voice; `SpeechSynthesisVoice` is one. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** The country whose voice is taken where a language has several; the system's own choice first. */
const COUNTRIES: Record<Tongue, readonly string[]> = { ja: ['jp'], en: ['us', 'gb'] };

/**
 * The voice that reads a language aloud.
 * @returns null where no voice on this machine speaks it: others would send the text away
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], tongue: Tongue): V | null {
  const local = voices.filter((voice) => voice.localService && languageOf(voice) === tongue);
  return (
    local.find((voice) => voice.default) ??
    COUNTRIES[tongue]
      .map((country) => local.find((voice) => countryOf(voice) === country))
      .find((voice) => voice !== undefined) ??
    local[0] ??
    null
  );
}

/** Android writes `ja_JP`. */
function languageOf({ lang }: Voice): string | undefined {
  return lang.toLowerCase().split(/[-_]/)[0];
}

function countryOf({ lang }: Voice): string | undefined {
  return lang.toLowerCase().split(/[-_]/).at(-1);
}
