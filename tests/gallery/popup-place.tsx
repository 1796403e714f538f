import type { ComponentChildren } from 'preact';
import { Controls } from '../../src/popup/controls';
import { SearchField } from '../../src/popup/search-field';
import { UiContext } from '../../src/popup/ui-context';
import { uiTongue } from '../../src/ui/i18n/ui-language';
import { LanguageContext } from '../../src/ui/language-context';
import { LANGUAGE } from './address';
import { documentOf } from './fixtures/popup';

/** The popup's frame around what stands below its search field. */
export function PopupPlace({
  query = '',
  site = 'article.example',
  children,
}: {
  query?: string;
  site?: string | null;
  children?: ComponentChildren;
}) {
  return (
    <UiContext.Provider value={uiTongue()}>
      <LanguageContext.Provider value={LANGUAGE}>
        <main class="theme popup">
          <div class="lookup">
            <SearchField
              inputRef={null}
              query={query}
              onQuery={() => {}}
              onKey={() => {}}
              listId={null}
              activeId={null}
            />
            <div class="below">{children}</div>
          </div>
          <Controls
            site={site}
            isPrivate={false}
            language={LANGUAGE}
            onLanguage={() => {}}
            documentOf={documentOf}
          />
        </main>
      </LanguageContext.Provider>
    </UiContext.Provider>
  );
}
