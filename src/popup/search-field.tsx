import type { Ref } from 'preact';
import { useLabels } from './ui-context';

interface Props {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** The list below, and its active row; null where no list is shown. */
  readonly listId: string | null;
  readonly activeId: string | null;
}

/** The search field: a combobox over the list of results. */
export function SearchField({ inputRef, query, onQuery, onKey, listId, activeId }: Props) {
  const { popup } = useLabels();
  return (
    <label class="search">
      <span class="unseen">{popup.search}</span>
      <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21" />
      </svg>
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={listId !== null}
        aria-controls={listId ?? undefined}
        aria-activedescendant={activeId ?? undefined}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={`${popup.search} (${popup.searchHint})`}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
      />
    </label>
  );
}
