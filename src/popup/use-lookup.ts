import { useMemo, useState } from 'preact/hooks';
import type { SearchDocument } from '../search/document';
import { nearest } from '../search/nearest';
import { search } from '../search/rank';
import type { SearchIndex } from '../search/search-index';
import { stepBack, stepOn, type Trail } from '../ui/trail';
import { useUnlisted } from './use-unlisted';

/** Where a search stands, and what can be done from there. */
export interface LookupState {
  readonly query: string;
  /** What was found; where nothing was, the nearest words. */
  readonly results: readonly SearchDocument[];
  /** Which result Enter opens. */
  readonly active: number;
  /** The entry that is open, and before it those that led to it: ids. */
  readonly trail: Trail<string>;
  readonly isEmpty: boolean;
  readonly hasFailed: boolean;
  type(query: string): void;
  move(step: 1 | -1): void;
  open(): void;
  openId(id: string): void;
  /** Opens an entry that the open one names. */
  follow(id: string): void;
  /** One step back: to the entry before, or to the results. */
  back(): void;
}

/** Holds the query, its results and what is open. Typing goes back to the results. */
export function useLookup(index: SearchIndex | 'failed' | null): LookupState {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [trail, setTrail] = useState<Trail<string>>([]);
  const unlisted = useUnlisted(query);
  const { results, isEmpty } = useMemo(
    () => lookUp(index, query, unlisted),
    [index, query, unlisted],
  );
  const openId = (id: string) => {
    setActive(results.findIndex((document) => document.id === id));
    setTrail([id]);
  };
  return {
    query,
    results,
    active,
    trail,
    isEmpty,
    hasFailed: index === 'failed',
    type(next) {
      setQuery(next);
      setActive(0);
      setTrail([]);
    },
    move(step) {
      if (trail.length > 0 || results.length === 0) return;
      setActive((active + step + results.length) % results.length);
    },
    open() {
      const document = results[active];
      if (document) openId(document.id);
    },
    openId,
    follow: (id) => setTrail(stepOn(trail, id)),
    back: () => setTrail(stepBack(trail)),
  };
}

function lookUp(
  index: SearchIndex | 'failed' | null,
  query: string,
  unlisted: SearchDocument | null | undefined,
) {
  if (index === null || index === 'failed' || query.trim() === '') {
    return { results: [], isEmpty: false };
  }
  const found = search(index, query);
  if (unlisted) return { results: [unlisted, ...found], isEmpty: false };
  // Until it is known whether there is an answer, nothing is said to be missing.
  const isEmpty = found.length === 0 && unlisted === null;
  return { results: isEmpty ? nearest(index, query) : found, isEmpty };
}
