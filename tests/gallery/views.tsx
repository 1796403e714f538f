import type { ComponentChildren } from 'preact';
import { CardPlace } from './card-place';
import type { CellId } from './cells';
import { BRAND, COMPOUND, COMPOUND_ALONE } from './fixtures/built';
import { CONCEPT, DISEASE, SYMPTOM } from './fixtures/conditions';
import { WITH_FURIGANA } from './fixtures/furigana';
import { LONG_ENTRY } from './fixtures/long';
import { CALM_MEDICINE, MEDICINE, REVIEWED_MEDICINE } from './fixtures/medicine';
import { MEDICINE_CLASS } from './fixtures/medicine-class';
import * as popup from './popup-views';

interface View {
  readonly show: ComponentChildren;
  /** What a reader does before the picture is taken. */
  readonly act?: (root: HTMLElement) => void;
}

/** What stands in each cell. */
export const VIEWS: Record<CellId, View> = {
  medicine: { show: <CardPlace content={MEDICINE} /> },
  'medicine-unfolded': { show: <CardPlace content={MEDICINE} />, act: unfold },
  'medicine-calm': { show: <CardPlace content={CALM_MEDICINE} /> },
  reviewed: { show: <CardPlace content={REVIEWED_MEDICINE} />, act: scrollToEnd },
  class: { show: <CardPlace content={MEDICINE_CLASS} /> },
  disease: { show: <CardPlace content={DISEASE} /> },
  symptom: { show: <CardPlace content={SYMPTOM} /> },
  concept: { show: <CardPlace content={CONCEPT} /> },
  long: { show: <CardPlace content={LONG_ENTRY} /> },
  'long-unfolded': { show: <CardPlace content={LONG_ENTRY} />, act: unfold },
  furigana: { show: <CardPlace content={WITH_FURIGANA} hasFurigana /> },
  compound: { show: <CardPlace content={COMPOUND} /> },
  'compound-alone': { show: <CardPlace content={COMPOUND_ALONE} /> },
  brand: { show: <CardPlace content={BRAND} /> },
  'came-from': { show: <CardPlace content={DISEASE} hasBefore /> },
  menu: { show: <CardPlace content={DISEASE} isMenuOpen /> },
  hidden: { show: <CardPlace content={DISEASE} isMenuOpen />, act: hideWord },
  pinned: { show: <CardPlace content={CONCEPT} isPinned /> },
  loading: { show: <CardPlace content="loading" /> },
  failed: { show: <CardPlace content="failed" /> },
  missing: { show: <CardPlace content="missing" /> },
  'sheet-medicine': { show: <CardPlace content={MEDICINE} isSheet /> },
  'sheet-symptom': { show: <CardPlace content={SYMPTOM} isSheet /> },
  'sheet-menu': { show: <CardPlace content={MEDICINE} isSheet isMenuOpen /> },
  'sheet-loading': { show: <CardPlace content="loading" isSheet /> },
  'popup-page': { show: popup.pageView },
  'popup-results': { show: popup.resultsView },
  'popup-nearest': { show: popup.nearestView },
  'popup-nothing': { show: popup.nothingView },
  'popup-failed': { show: popup.failedView },
  'popup-quiet': { show: popup.quietView },
  'popup-silent': { show: popup.silentView },
  'popup-choices': { show: popup.pageView, act: unfold },
};

/** Every part, and of each list of side effects the first. */
function unfold(root: HTMLElement): void {
  const parts = 'details:not(.effect), .effects > li:first-child > details';
  for (const part of root.querySelectorAll<HTMLDetailsElement>(parts)) part.open = true;
}

function scrollToEnd(root: HTMLElement): void {
  root.querySelector('.card-scroll')?.scrollTo({ top: 100_000, behavior: 'instant' });
}

/** The last but one of the menu's items: on no site. */
function hideWord(root: HTMLElement): void {
  root.querySelector<HTMLElement>('.card-menu > li:nth-last-child(2) > button')?.click();
}
