import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchIndex } from '../search/search-index';
import type { Language } from '../settings/settings';
import { hasEarlier, shownOn } from '../ui/trail';
import { NothingFound } from './nothing-found';
import { OpenedEntry } from './opened-entry';
import { FailureNotice } from './page/failure-notice';
import { PageTerms } from './page/page-terms';
import type { Tab } from './page/use-tab';
import { WhyNotice } from './page/why-notice';
import { optionId, ResultList } from './result-list';
import { SearchField } from './search-field';
import { handleSearchKey } from './search-keys';
import { useLabels } from './ui-context';
import type { DocumentOf } from './use-documents';
import { useEscape } from './use-escape';
import { useLookup } from './use-lookup';
import { useSelection } from './use-selection';
import { Welcome } from './welcome';

interface Props {
  readonly language: Language;
  readonly index: SearchIndex | 'failed' | null;
  readonly tab: Tab;
  /** The tab's site; null where it has none. */
  readonly site: string | null;
  readonly documentOf: DocumentOf;
}

/** The search field, and under it one of: the page's words, results, or an opened entry. */
export function Lookup({ language, index, tab, site, documentOf }: Props) {
  const { popup } = useLabels();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const look = useLookup(index);
  useSelection(tab.reports, look);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const { query, results, active, trail } = look;
  const opened = shownOn(trail);
  const showsList = opened === null && results.length > 0;

  // Firefox shows the document only after it was loaded, and its focus is gone by then.
  useEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) input.current?.focus();
    };
    focus();
    addEventListener('focus', focus);
    return () => removeEventListener('focus', focus);
  }, []);

  const leave = () => {
    if (opened === null && query === '') return false;
    if (opened === null) look.type('');
    else look.back();
    setReturnTo(query === '' ? (trail[0] ?? null) : null);
    if (!hasEarlier(trail) && query !== '') input.current?.focus();
    return true;
  };
  useEscape(leave);

  return (
    <div class="lookup">
      <SearchField
        inputRef={input}
        query={query}
        onQuery={look.type}
        onKey={(event) => handleSearchKey(event, look)}
        listId={showsList ? listId : null}
        activeId={showsList ? optionId(listId, active) : null}
      />
      <p class="unseen" role="status">
        {look.isEmpty && popup.nothing(query)}
        {showsList && (look.isEmpty ? popup.nearest : popup.found(results.length))}
      </p>
      {opened !== null ? (
        <OpenedEntry id={opened} language={language} onBack={leave} onFollow={look.follow} />
      ) : (
        <div class="below" tabIndex={showsList ? -1 : undefined}>
          {look.hasFailed && <p class="nothing">{popup.dictionaryFailed}</p>}
          {query.trim() === '' && (
            <>
              <WhyNotice tab={tab} site={site} />
              <FailureNotice reports={tab.reports} />
              <PageTerms
                tab={tab}
                documentOf={documentOf}
                onOpen={look.openId}
                returnTo={returnTo}
              />
              <Welcome />
            </>
          )}
          {look.isEmpty && <NothingFound query={query} hasNearest={showsList} />}
          {showsList && (
            <ResultList
              id={listId}
              results={results}
              active={active}
              onOpen={(document) => look.openId(document.id)}
            />
          )}
        </div>
      )}
    </div>
  );
}
