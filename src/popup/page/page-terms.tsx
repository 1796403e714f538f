import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../choice';
import { useLabels } from '../ui-context';
import type { DocumentOf } from '../use-documents';
import { frameAt, type MergedTerm, mergeTerms, type TermOrder } from './merge-terms';
import { TermRow } from './term-row';
import type { Tab } from './use-tab';

const ORDERS: readonly TermOrder[] = ['page', 'count'];

interface Props {
  readonly tab: Tab;
  readonly documentOf: DocumentOf;
  readonly onOpen: (id: string) => void;
  /** The entry that the reader comes back from: the focus goes to its row. */
  readonly returnTo: string | null;
}

/** The words of the page, with the way to each. */
export function PageTerms({ tab, documentOf, onOpen, returnTo }: Props) {
  const { popup } = useLabels();
  const [order, setOrder] = useState<TermOrder>('page');
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map());
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (returnTo) ref.current?.querySelector<HTMLElement>(`[data-entry="${returnTo}"]`)?.focus();
  }, [returnTo]);
  const terms = mergeTerms(tab.reports, order);
  if (terms.length === 0) return null;
  const go = (term: MergedTerm) => {
    const place = (places.get(term.entry) ?? 0) % term.count;
    setPlaces(new Map(places).set(term.entry, place + 1));
    tab.send({ type: 'go-to', key: frameAt(term, place), entry: term.entry });
  };
  return (
    <section class="terms" ref={ref}>
      <h2 class="small-heading">
        {popup.pageTerms} <span class="terms-count">{terms.length}</span>
      </h2>
      <Choice
        name="order"
        legend={popup.order}
        isLegendUnseen
        choices={ORDERS.map((value) => ({
          value,
          label: value === 'page' ? popup.pageOrder : popup.countOrder,
        }))}
        chosen={order}
        onChoose={setOrder}
      />
      <ul>
        {terms.map((term) => (
          <TermRow
            key={term.entry}
            term={term}
            document={documentOf(term.entry)}
            place={places.get(term.entry) ?? null}
            onGo={() => go(term)}
            onOpen={() => onOpen(term.entry)}
          />
        ))}
      </ul>
    </section>
  );
}
