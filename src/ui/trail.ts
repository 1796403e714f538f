/**
 * The way that a reader took from entry to entry, the first one first. The last one is shown;
 * where there is none, nothing is.
 */
export type Trail<T> = readonly T[];

/** What is shown at the end of the way. */
export function shownOn<T>(trail: Trail<T>): T | null {
  return trail.at(-1) ?? null;
}

/** One step on: to what the shown one names. */
export function stepOn<T>(trail: Trail<T>, next: T): Trail<T> {
  return [...trail, next];
}

/** One step back, from the first one to nothing. */
export function stepBack<T>(trail: Trail<T>): Trail<T> {
  return trail.slice(0, -1);
}

/** Does a step back lead to another entry? */
export function hasEarlier<T>(trail: Trail<T>): boolean {
  return trail.length > 1;
}
