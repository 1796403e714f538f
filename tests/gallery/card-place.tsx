import { useState } from 'preact/hooks';
import type { Content } from '../../src/popover/card-content';
import { PageCardView } from '../../src/popover/page-card-view';
import type { CardTools } from '../../src/ui/card-tools';
import { LANGUAGE } from './address';
import { ON_PAGE } from './fixtures/medicine-class';

interface Props {
  readonly content: Content;
  readonly isSheet?: boolean;
  readonly hasFurigana?: boolean;
  readonly isPinned?: boolean;
  readonly isMenuOpen?: boolean;
  /** Was it opened from another card? */
  readonly hasBefore?: boolean;
}

/** The card as it stands in a page, with tools that work as far as a gallery can. */
export function CardPlace(props: Props) {
  const { content, isSheet = false, hasBefore = false } = props;
  const [furigana, setFurigana] = useState(props.hasFurigana ?? false);
  const [isPinned, pin] = useState(props.isPinned ?? false);
  const [isMenuOpen, showMenu] = useState(props.isMenuOpen ?? false);
  const tools: CardTools = {
    ...{ hasSite: true, isMenuOpen, isPinned, showMenu, pin, setFurigana },
    ...{ hide() {}, restore() {}, close() {}, copyReport: async () => true },
  };
  return (
    <div class={isSheet ? 'popover sheet' : 'popover'}>
      <PageCardView
        content={content}
        style={{ language: LANGUAGE, furigana }}
        onPage={ON_PAGE}
        navigation={{ open() {}, back: hasBefore ? () => {} : null }}
        tools={tools}
      />
    </div>
  );
}
