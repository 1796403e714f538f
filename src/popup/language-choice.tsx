import { LANGUAGES, type Language } from '../settings/settings';
import { Choice } from './choice';
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
    <Choice
      name="language"
      legend={popup.explanationLanguage}
      choices={LANGUAGES.map((value) => ({
        value,
        label: value === 'both' ? popup.bothLanguages : <span lang={value}>{NAMES[value]}</span>,
      }))}
      chosen={language}
      onChoose={onChoose}
    />
  );
}
