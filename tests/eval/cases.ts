import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FOLDER = join(import.meta.dirname, '../fixtures/eval');

/** A stretch of a case's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One labelled text: a page in small. Every word of the vocabulary that is meant is labelled. */
export interface Case {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly labels: readonly Span[];
  /** Does the page name other medical words besides? */
  readonly isMedical: boolean;
  /** Written without sight of the rules and never opened to change one. */
  readonly isFrozen: boolean;
  readonly set: 'sentences' | 'abbreviations' | 'variants';
}

const SETS = ['sentences', 'abbreviations', 'variants'] as const;

/**
 * Reads `<set>-<part>.txt` files: a case a line, labels in ⟦…⟧, `¶` for the border of paragraphs;
 * empty lines and lines that begin with `#` are left out; `- ` begins a line that stands on a page
 * that is not about medicine. `frozen` in the part's name freezes it.
 * @throws Error naming file and line where brackets do not match
 */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt') && SETS.some((set) => file.startsWith(set)))
    .toSorted()
    .flatMap((file) => {
      const set = SETS.find((name) => file.startsWith(name))!;
      const isFrozen = file.includes('frozen');
      const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
      return lines.flatMap((line, i) =>
        line.trim() === '' || line.startsWith('#')
          ? []
          : [{ file, line: i + 1, set, isFrozen, ...parse(line, `${file}:${i + 1}`) }],
      );
    });
}

/** The entries that the labels speak of; what other entries mark is neither right nor wrong. */
export function readVocabulary(): Set<string> {
  return new Set(readFileSync(join(FOLDER, 'vocabulary.tsv'), 'utf8').match(/^[a-z0-9-]+/gm));
}

function parse(line: string, place: string): Pick<Case, 'text' | 'labels' | 'isMedical'> {
  const isMedical = !line.startsWith('- ');
  let text = '';
  const labels: Span[] = [];
  let start = -1;
  for (const char of line.replace(/^- /, '').replaceAll('¶', '\n').replaceAll('\\n', '\n')) {
    if (char === '⟦') {
      if (start >= 0) throw new Error(`${place}: ⟦ inside ⟦`);
      start = text.length;
    } else if (char === '⟧') {
      if (start < 0) throw new Error(`${place}: ⟧ without ⟦`);
      labels.push({ start, end: text.length });
      start = -1;
    } else text += char;
  }
  if (start >= 0) throw new Error(`${place}: ⟦ without ⟧`);
  return { text, labels, isMedical };
}
