import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly isOn: boolean | null;
  readonly onTurn: (isOn: boolean) => void;
  readonly children: ComponentChildren;
}

/** A switch with its label; it cannot be turned until it is known how it stands. */
export function Switch({ name, isOn, onTurn, children }: Props) {
  return (
    <button
      class="switch"
      data-name={name}
      type="button"
      role="switch"
      aria-checked={isOn ?? false}
      disabled={isOn === null}
      onClick={() => onTurn(!isOn)}
    >
      <span>{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
