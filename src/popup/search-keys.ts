interface SearchActions {
  move(step: 1 | -1): void;
  open(): void;
}

/** What a browser gives for a key that an input method has taken, where it says no more. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Keys of the combobox pattern. Keys that belong to a Japanese input method are left to it. */
export function handleSearchKey(event: KeyboardEvent, { move, open }: SearchActions): void {
  if (event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
  if (event.key === 'ArrowDown') move(1);
  else if (event.key === 'ArrowUp') move(-1);
  else if (event.key === 'Enter') open();
  else return;
  event.preventDefault();
}
