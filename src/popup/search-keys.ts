interface SearchActions {
  move(step: 1 | -1): void;
  open(): void;
}

/** Keys of the combobox pattern. Keys that belong to a Japanese input method are left to it. */
export function handleSearchKey(event: KeyboardEvent, { move, open }: SearchActions): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') move(1);
  else if (event.key === 'ArrowUp') move(-1);
  else if (event.key === 'Enter') open();
  else return;
  event.preventDefault();
}
