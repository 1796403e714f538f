import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../settings/settings';
import { CardNotice } from '../ui/card-notice';
import { EntryCard } from '../ui/entry-card';
import { useLabels } from './ui-context';
import { useEntry } from './use-entry';

interface Props {
  readonly id: string;
  readonly language: Language;
  readonly onBack: () => void;
  /** The reader chose an entry that this one names. */
  readonly onFollow: (id: string) => void;
}

/** One entry, opened from the results. The focus goes to its headword once that is there. */
export function OpenedEntry({ id, language, onBack, onFollow }: Props) {
  const labels = useLabels();
  const entry = useEntry(id);
  const ref = useRef<HTMLDivElement>(null);
  const isShown = typeof entry !== 'string';
  useEffect(() => {
    if (isShown) ref.current?.querySelector<HTMLElement>('.card-headword')?.focus();
  }, [isShown, id]);
  return (
    <div class="opened" ref={ref}>
      <button class="back" type="button" onClick={onBack}>
        <span aria-hidden="true">←</span> {labels.popup.back}
      </button>
      {typeof entry === 'string' ? (
        <CardNotice state={entry} language={language} />
      ) : (
        <EntryCard entry={entry} language={language} navigation={{ open: onFollow, back: null }} />
      )}
    </div>
  );
}
