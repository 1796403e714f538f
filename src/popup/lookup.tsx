import { useEffect, useId, useRef } from 'preact/hooks';
import type { Language } from '../settings/settings';
import { NothingFound } from './nothing-found';
import { OpenedEntry } from './opened-entry';
import { optionId, ResultList } from './result-list';
import { SearchField } from './search-field';
import { handleSearchKey } from './search-keys';
import { useLabels } from './ui-context';
import { useEscape } from './use-escape';
import { useLookup } from './use-lookup';
import { Welcome } from './welcome';

/** The search field, and under it one of: a welcome, results, or an opened entry. */
export function Lookup({ language }: { language: Language }) {
  const { popup } = useLabels();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const look = useLookup();
  const { query, results, active, trail } = look;
  const opened = trail.at(-1) ?? null;
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
    if (trail.length < 2) input.current?.focus();
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
          {query.trim() === '' && <Welcome />}
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
