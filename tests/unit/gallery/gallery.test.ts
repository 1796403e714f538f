import type { VNode } from 'preact';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { type Entry, entrySchema } from '../../../src/glossary/entry';
import { readStretches } from '../../../src/glossary/furigana';
import { ACTIONS, LIVING } from '../../../src/glossary/kinds';
import { byHowOften } from '../../../src/ui/frequency';
import { groupSigns } from '../../../src/ui/sign-groups';
import { CELL_IDS, CELLS, type CellId, FRAMES } from '../../gallery/cells';

vi.mock('wxt/browser', () => import('../../gallery/browser'));
vi.stubGlobal('location', { search: '' });
const { VIEWS } = await import('../../gallery/views');

/** What a cell's card is given; undefined where it is a part of the popup. */
function contentOf(id: CellId): Entry | string | undefined {
  return (VIEWS[id].show as VNode<{ content?: Entry | string }>).props.content;
}

function entryOf(id: CellId): Entry {
  const content = contentOf(id);
  if (typeof content !== 'object') throw new Error(`${id} shows no entry`);
  return content;
}

const actionsOf = (id: CellId) => groupSigns(entryOf(id)).map(({ action }) => action);
const entryCells = CELL_IDS.filter((id) => typeof contentOf(id) === 'object');

describe('the gallery', () => {
  test.each(entryCells)('%s is an entry as the dictionary compiles them', (id) => {
    expect(v.parse(entrySchema, entryOf(id))).toEqual(entryOf(id));
  });

  test('has a medicine with every part, urgent and calm, usual and rare', () => {
    const { living, tellFirst, uses, classes, sideEffects } = entryOf('medicine');
    expect(actionsOf('medicine')).toEqual(['emergency', 'same-day', 'next-visit']);
    const { usual, rare } = byHowOften(sideEffects?.common ?? []);
    expect([usual.length, rare.length]).not.toContain(0);
    expect(Object.keys(living ?? {}).sort()).toEqual([...LIVING].sort());
    for (const part of [tellFirst, uses, classes, sideEffects?.monitoring]) {
      expect(part).toBeDefined();
    }
  });

  test('has a medicine without urgent signs, and an entry that was checked', () => {
    expect(actionsOf('medicine-calm')).toEqual(['next-visit']);
    expect(entryOf('reviewed').review).not.toBe('none');
  });

  test('has an illness, a symptom with all four urgencies, and a word without any', () => {
    expect(entryOf('disease').kind).toBe('disease');
    expect(actionsOf('symptom')).toEqual(ACTIONS);
    expect(entryOf('concept').kind).toBe('concept');
    expect(actionsOf('concept')).toEqual([]);
  });

  test('has a class with more members than a card shows at once', () => {
    expect(entryOf('class').kind).toBe('drug-class');
    expect(entryOf('class').members).toHaveLength(12);
  });

  test('has texts that are longer than any of the dictionary', () => {
    const { detail, headword } = entryOf('long');
    expect(detail.ja.length).toBeGreaterThan(200);
    expect(headword.length).toBeGreaterThan(20);
  });

  test('has furigana over every kanji of what is seen first', () => {
    const entry = entryOf('furigana');
    const stretches = readStretches(entry.gist.ja, entry.furigana?.[0] ?? '');
    const unread = stretches.filter(
      ({ text, reading }) => reading === null && /\p{sc=Han}/u.test(text),
    );
    expect(stretches.length).toBeGreaterThan(4);
    expect(unread).toEqual([]);
  });

  test('has every notice that stands in the place of a card', () => {
    const notices = CELL_IDS.map(contentOf).filter((content) => typeof content === 'string');
    expect(new Set(notices)).toEqual(new Set(['loading', 'failed', 'missing']));
  });

  test('has the card beside its word, as a sheet, and the popup', () => {
    const frames = new Set(Object.values(CELLS).map(({ frame }) => frame));
    expect(frames).toEqual(new Set(Object.keys(FRAMES)));
  });
});
