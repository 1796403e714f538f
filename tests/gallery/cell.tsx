import { render } from 'preact';
import { uiTongue } from '../../src/ui/i18n/ui-language';
import { CELL } from './address';
import { CELLS } from './cells';
import { VIEWS } from './views';

/** One cell, at the address that `cellPath` gives. `data-ready` tells that it can be looked at. */
async function showCell(): Promise<void> {
  if (!CELL) throw new Error(`There is no such cell: ${location.search}`);
  document.documentElement.lang = uiTongue();
  document.documentElement.className = CELLS[CELL].frame;
  if (CELLS[CELL].frame === 'popup') await import('../../src/popup/popup.css');
  else await import('./card-cell.css');
  const { show, act } = VIEWS[CELL];
  render(show, document.body);
  // What is stored is read after the first time that the popup is drawn.
  await drawn();
  act?.(document.body);
  await drawn();
  if (CELLS[CELL].frame === 'whole') growFrame();
  document.documentElement.dataset.ready = CELL;
}

/** Where the cell stands in the gallery. */
function growFrame(): void {
  window.frameElement?.setAttribute('height', `${document.documentElement.scrollHeight}`);
}

/** Waits until what was changed is on the screen, and what that changed in turn. */
function drawn(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

void showCell();
