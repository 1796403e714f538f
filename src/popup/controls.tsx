import type { Language } from '../settings/settings';
import { FuriganaChoice } from './furigana-choice';
import { HiddenWords } from './hidden-words';
import { LanguageChoice } from './language-choice';
import { MarkingChoices } from './marking-choices';
import { PauseSwitch } from './pause-switch';
import { PrecisionNote } from './precision-note';
import { SiteSwitch } from './site-switch';
import { useLabels } from './ui-context';
import type { DocumentOf } from './use-documents';

interface Props {
  /** The active tab's site; null where it has none. */
  readonly site: string | null;
  /** Is the tab in a private window, from which nothing about sites is stored? */
  readonly isPrivate: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly documentOf: DocumentOf;
}

/** What concerns this site, all sites and all explanations. */
export function Controls({ site, isPrivate, language, onLanguage, documentOf }: Props) {
  const { popup } = useLabels();
  return (
    <div class="controls">
      {site !== null && !isPrivate && <SiteSwitch key={site} site={site} />}
      {isPrivate && <p class="quiet">{popup.privateWindow}</p>}
      <PauseSwitch />
      <LanguageChoice language={language} onChoose={onLanguage} />
      <details class="marking">
        <summary>{popup.marking}</summary>
        <MarkingChoices />
        <FuriganaChoice />
        <HiddenWords documentOf={documentOf} />
      </details>
      <PrecisionNote />
    </div>
  );
}
