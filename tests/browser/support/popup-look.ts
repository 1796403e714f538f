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
    () => document.querySelector('[data-name=site]:enabled')?.getAttribute('aria-checked') ?? null,
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
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-name=site]')!.click());
}

/** Presses the switch that pauses everything, once it can be pressed. */
export async function pressPause(popup: Popup): Promise<void> {
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('[data-name=pause]:enabled') !== null))
    .toBe(true);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-name=pause]')!.click());
}

/** Why the popup says that nothing is marked; null where it says nothing. */
export function reason(popup: Popup): Promise<string | null> {
  return popup.evaluate(
    () => document.querySelector('[data-reason]')?.getAttribute('data-reason') ?? null,
  );
}

/** Presses the button under that reason. */
export function pressRemedy(popup: Popup): Promise<void> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('.why .remedy')!.click());
}

/** The words of the page, in their order, each with what stands beside it: `血栓症 2`. */
export function pageTerms(popup: Popup): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.term')].map((row) => {
      const text = row.querySelector('.term-text')?.textContent ?? '';
      const count = row.querySelector('.term-count')?.textContent?.match(/\d+/g) ?? [];
      return `${text} ${count.join('/')}`;
    }),
  );
}
