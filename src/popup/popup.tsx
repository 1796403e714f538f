import { furigana as furiganaSetting, language as languageSetting } from '../settings/settings';
import { FuriganaContext } from '../ui/furigana-context';
import { LanguageContext } from '../ui/language-context';
import { LanguageChoice } from './language-choice';
import { Lookup } from './lookup';
import { PrecisionNote } from './precision-note';
import { SiteSwitch } from './site-switch';
import { useLabels } from './ui-context';
import { useSetting } from './use-setting';

/** The toolbar popup: search above, and below it what concerns this site and all explanations. */
export function Popup() {
  const { popup } = useLabels();
  const [language, writeLanguage] = useSetting(languageSetting);
  const [furigana] = useSetting(furiganaSetting);
  if (language === null) return null;
  return (
    <LanguageContext.Provider value={language}>
      <main class="theme popup">
        <h1 class="unseen">{popup.title}</h1>
        <FuriganaContext.Provider value={furigana ?? false}>
          <Lookup language={language} />
        </FuriganaContext.Provider>
        <div class="controls">
          <SiteSwitch />
          <LanguageChoice language={language} onChoose={writeLanguage} />
          <PrecisionNote />
        </div>
      </main>
    </LanguageContext.Provider>
  );
}
