import type { Ref } from 'preact';
import { LABELS, type Labels } from './i18n/labels';
import { useTongues } from './language-context';
import { Label } from './runs';
import { type Tool, ToolSymbol } from './tool-symbol';

interface Props {
  readonly tool: Tool;
  readonly name: (labels: Labels) => string;
  readonly onPress: () => void;
  /** For a button that stays down. */
  readonly isPressed?: boolean;
  /** For a button that opens something. */
  readonly isExpanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that shows a symbol and is named in the reader's languages. */
export function ToolButton({ tool, name, onPress, isPressed, isExpanded, buttonRef }: Props) {
  const title = useTongues().map((tongue) => name(LABELS[tongue]));
  return (
    <button
      class={`tool tool-button-${tool}`}
      type="button"
      title={title.join(' / ')}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      ref={buttonRef ?? null}
      onClick={onPress}
    >
      <ToolSymbol tool={tool} />
      <span class="unseen">
        <Label of={name} />
      </span>
    </button>
  );
}
