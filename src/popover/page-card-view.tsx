import type { Language } from '../settings/settings';
import { CardNotice } from '../ui/card-notice';
import { type CardTools, CardToolsContext } from '../ui/card-tools';
import { EntryCard } from '../ui/entry-card';
import { FuriganaContext } from '../ui/furigana-context';
import type { Navigation } from '../ui/navigation';
import { OnPageContext } from '../ui/on-page';
import type { Content } from './card-content';

/** How the reader wants cards. */
export interface CardStyle {
  readonly language: Language;
  readonly furigana: boolean;
}

interface Props {
  readonly content: Content;
  readonly style: CardStyle;
  /** The ids of the entries that are marked on the page. */
  readonly onPage: ReadonlySet<string>;
  readonly navigation: Navigation;
  /** Null where there is no entry. */
  readonly tools: CardTools | null;
}

/** The card as it stands in a page: an entry with its tools, or a notice. */
export function PageCardView({ content, style, onPage, navigation, tools }: Props) {
  const { language, furigana } = style;
  if (typeof content === 'string') return <CardNotice state={content} language={language} />;
  return (
    <OnPageContext.Provider value={onPage}>
      <CardToolsContext.Provider value={tools}>
        <FuriganaContext.Provider value={furigana}>
          <EntryCard key={content.id} entry={content} language={language} navigation={navigation} />
        </FuriganaContext.Provider>
      </CardToolsContext.Provider>
    </OnPageContext.Provider>
  );
}
