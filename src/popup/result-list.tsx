import { useEffect, useRef } from 'preact/hooks';
import type { SearchDocument } from '../search/document';
import { ResultRow } from './result-row';
import { useLabels } from './ui-context';

interface Props {
  readonly id: string;
  readonly results: readonly SearchDocument[];
  readonly active: number;
  readonly onOpen: (document: SearchDocument) => void;
}

/** The results, best first. The active one is kept in sight. */
export function ResultList({ id, results, active, onOpen }: Props) {
  const labels = useLabels();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, results]);
  return (
    <div id={id} class="results" role="listbox" aria-label={labels.popup.results} ref={ref}>
      {results.map((document, i) => (
        <ResultRow
          key={document.id}
          id={optionId(id, i)}
          document={document}
          isActive={i === active}
          onOpen={() => onOpen(document)}
        />
      ))}
    </div>
  );
}

/** The element that `aria-activedescendant` names. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
