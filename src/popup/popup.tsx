import { furigana as furiganaSetting, language as languageSetting } from '../settings/settings';
import { FuriganaContext } from '../ui/furigana-context';
import { LanguageContext } from '../ui/language-context';
import { Controls } from './controls';
import { Lookup } from './lookup';
import { useTab } from './page/use-tab';
import { useLabels } from './ui-context';
import { useDocuments } from './use-documents';
import { useIndex } from './use-index';
import { useSetting } from './use-setting';

/** The toolbar popup: search, the page's words, and below what concerns this site and all. */
export function Popup() {
  const { popup } = useLabels();
  const [language, writeLanguage] = useSetting(languageSetting);
  const [furigana] = useSetting(furiganaSetting);
  const index = useIndex();
  const documentOf = useDocuments(index);
  const tab = useTab();
  if (language === null) return null;
  const site = tab.reports.find(({ isTop }) => isTop)?.site ?? null;
  return (
    <LanguageContext.Provider value={language}>
      <main class="theme popup">
        <h1 class="unseen">{popup.title}</h1>
        <FuriganaContext.Provider value={furigana ?? false}>
          <Lookup language={language} index={index} tab={tab} site={site} documentOf={documentOf} />
        </FuriganaContext.Provider>
        <Controls
          site={site}
          isPrivate={tab.isPrivate}
          language={language}
          onLanguage={writeLanguage}
          documentOf={documentOf}
        />
      </main>
    </LanguageContext.Provider>
  );
}
