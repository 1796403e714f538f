import type { ComponentChildren } from 'preact';
import { NothingFound } from '../../src/popup/nothing-found';
import { PageTerms } from '../../src/popup/page/page-terms';
import type { Tab } from '../../src/popup/page/use-tab';
import { WhyNotice } from '../../src/popup/page/why-notice';
import { ResultList } from '../../src/popup/result-list';
import { useLabels } from '../../src/popup/ui-context';
import { Welcome } from '../../src/popup/welcome';
import { DOCUMENTS, documentOf, QUIET_TAB, READ_TAB, SILENT_TAB } from './fixtures/popup';
import { PopupPlace } from './popup-place';

const SITE = 'article.example';

/** The popup before anything is typed. */
export const pageView = (
  <PopupPlace>
    <Start tab={READ_TAB} site={SITE} />
  </PopupPlace>
);
export const quietView = (
  <PopupPlace>
    <Start tab={QUIET_TAB} site={SITE} />
  </PopupPlace>
);
export const silentView = (
  <PopupPlace site={null}>
    <Start tab={SILENT_TAB} site={null} />
  </PopupPlace>
);

export const resultsView = (
  <PopupPlace query="見本">
    <Results count={DOCUMENTS.length} />
  </PopupPlace>
);
export const nearestView = (
  <PopupPlace query="yogomap">
    <NothingFound query="yogomap" hasNearest />
    <Results count={2} />
  </PopupPlace>
);
export const nothingView = (
  <PopupPlace query="とても長くてどこにも見つからない言葉">
    <NothingFound query="とても長くてどこにも見つからない言葉" hasNearest={false} />
  </PopupPlace>
);
export const failedView = (
  <PopupPlace query="見本">
    <Failed />
  </PopupPlace>
);

function Start({ tab, site }: { tab: Tab; site: string | null }): ComponentChildren {
  return (
    <>
      <WhyNotice tab={tab} site={site} />
      <PageTerms tab={tab} documentOf={documentOf} onOpen={() => {}} returnTo={null} />
      <Welcome />
    </>
  );
}

function Results({ count }: { count: number }) {
  return (
    <ResultList id="results" results={DOCUMENTS.slice(0, count)} active={0} onOpen={() => {}} />
  );
}

function Failed() {
  return <p class="nothing">{useLabels().popup.dictionaryFailed}</p>;
}
