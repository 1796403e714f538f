import { foldKey } from '../../src/matching/normalise';
import { lexiconOf } from '../../src/matching/pack-index';
import { percent } from './table';

/** A term with the number of documents for patients that it stands in. */
interface CountedTerm {
  readonly term: string;
  readonly documents: number;
}

const TERM = 'ja';
const COUNT = 'documents_for_patients';
const SHOWN = 40;

/**
 * Reads a table of tab-separated columns, `ja` and `documents_for_patients` among them.
 * @throws Error where one of the columns is missing
 */
export function readCounts(tsv: string): CountedTerm[] {
  const [head = '', ...lines] = tsv.split(/\r?\n/);
  const columns = head.split('\t');
  const [term, count] = [columns.indexOf(TERM), columns.indexOf(COUNT)];
  if (term < 0 || count < 0) throw new Error(`the list needs the columns ${TERM} and ${COUNT}`);
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => ({ term: cells[term] ?? '', documents: Number(cells[count] ?? 0) }))
    .filter(({ documents }) => documents > 0);
}

/**
 * Reads one column of a table of tab-separated columns.
 * @throws Error where it is missing
 */
export function readColumn(tsv: string, name: string): string[] {
  const [head = '', ...lines] = tsv.split(/\r?\n/);
  const at = head.split('\t').indexOf(name);
  if (at < 0) throw new Error(`the list needs the column ${name}`);
  return lines.map((line) => line.split('\t')[at] ?? '').filter((cell) => cell !== '');
}

/** How much of the counted documents' words has an entry, and which frequent ones have none. */
export function reportCoverage(
  terms: readonly CountedTerm[],
  notTerms: ReadonlySet<string>,
  surfaceIndex: string,
): string[] {
  const surfaces = lexiconOf(surfaceIndex).surfaces.all();
  const known = new Set(surfaces.filter(({ rule }) => rule !== 'needs-context').map((s) => s.key));
  const all = sum(terms);
  const excluded = terms.filter(({ term }) => notTerms.has(term));
  const counted = terms.filter(({ term }) => !notTerms.has(term));
  const covered = counted.filter(({ term }) => known.has(foldKey(term)));
  const open = counted
    .filter((term) => !covered.includes(term))
    .toSorted((a, b) => b.documents - a.documents);
  return [
    `covered: ${sum(covered)} of ${sum(counted)} (${percent(sum(covered), sum(counted))}), ${covered.length} of ${counted.length} terms`,
    `excluded as no terms: ${percent(sum(excluded), all)} of the sum: ${list(excluded)}`,
    `most frequent without an entry: ${list(open.slice(0, SHOWN))}`,
  ];
}

function sum(terms: readonly CountedTerm[]): number {
  return terms.reduce((total, { documents }) => total + documents, 0);
}

function list(terms: readonly CountedTerm[]): string {
  return terms.map(({ term, documents }) => `${term} ${documents}`).join(', ') || 'none';
}
