import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly isLegendUnseen?: boolean;
  readonly choices: readonly { readonly value: T; readonly label: ComponentChildren }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** A choice of one out of a few. */
export function Choice<T extends string>(props: Props<T>) {
  const { name, legend, isLegendUnseen = false, choices, chosen, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend class={isLegendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
