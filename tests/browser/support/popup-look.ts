import { expect } from 'vitest';
import type { Popup } from './popup';

/** The headwords of the results, best first. */
export function results(popup: Popup): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role=option] .result-headword')].map(
      (element) => element.textContent ?? '',
    ),
  );
}

/** The result that Enter opens. */
export function activeResult(popup: Popup): Promise<string | null> {
  return popup.evaluate(
    () => document.querySelector('[aria-selected=true] .result-headword')?.textContent ?? null,
  );
}

/** The headword of the entry that is open in the popup. */
export function headword(popup: Popup): Promise<string | null> {
  return popup.evaluate(() => document.querySelector('.card h2')?.textContent ?? null);
}

/** What the site switch says: `true` or `false`; null until it can be pressed. */
export function switchState(popup: Popup): Promise<string | null> {
  return popup.evaluate(
    () => document.querySelector('[role=switch]:enabled')?.getAttribute('aria-checked') ?? null,
  );
}

/** Writes a query and opens the best result, as a reader does; the focus is on its headword then. */
export async function openEntry(popup: Popup, query: string, best: string): Promise<void> {
  await popup.type(query);
  await expect.poll(() => activeResult(popup)).toBe(best);
  await popup.press('Enter');
  await expect.poll(() => headword(popup)).toBe(best);
  await expect
    .poll(() => popup.evaluate(() => document.activeElement?.matches('.card-headword') ?? false))
    .toBe(true);
}

/** Presses the site switch, once it can be pressed. */
export async function pressSwitch(popup: Popup): Promise<void> {
  await expect.poll(() => switchState(popup)).not.toBeNull();
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')!.click());
}
