import { LANGUAGES, type Language } from '../settings/settings';
import { useLabels } from './ui-context';

/** Each in its own words, so that who cannot read the rest finds theirs. */
const NAMES = { ja: '日本語', en: 'English' } as const;

interface Props {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** Chooses the language of explanations. */
export function LanguageChoice({ language, onChoose }: Props) {
  const { popup } = useLabels();
  return (
    <fieldset class="languages">
      <legend>{popup.explanationLanguage}</legend>
      {LANGUAGES.map((choice) => (
        <label key={choice} class="language">
          <input
            type="radio"
            name="language"
            value={choice}
            checked={choice === language}
            onChange={() => onChoose(choice)}
          />
          {choice === 'both' ? (
            <span>{popup.bothLanguages}</span>
          ) : (
            <span lang={choice}>{NAMES[choice]}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
