import { useEffect, useRef } from 'preact/hooks';
import type { Labels } from './i18n/labels';
import { Label } from './runs';

/** What was done, and how to undo it where that is possible. */
export interface Status {
  readonly said: (labels: Labels) => string;
  readonly undo?: () => Status;
}

interface Props {
  readonly status: Status | null;
  readonly onDone: (status: Status) => void;
}

/** Says what was done where it was done; the way back gets the focus. */
export function CardStatus({ status, onDone }: Props) {
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => undoButton.current?.focus(), [status]);
  const undo = status?.undo;
  return (
    <div class={status ? 'card-status' : 'card-status-none'}>
      <p role="status">{status && <Label below of={status.said} />}</p>
      {undo && (
        <button class="undo" type="button" ref={undoButton} onClick={() => onDone(undo())}>
          <Label of={(labels) => labels.tools.undo} />
        </button>
      )}
    </div>
  );
}
