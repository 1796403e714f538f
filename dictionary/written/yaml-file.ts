import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Fault } from './fault';

/** The way from the top of a YAML document to a field: `['gist', 'ja']`, `['surfaces', 2]`. */
export type Path = readonly (string | number)[];

/** One parsed file, and the way from a field back to the place where it is written. */
export interface YamlFile {
  readonly file: string;
  /** Null where the syntax is broken. */
  readonly value: unknown;
  readonly syntaxFaults: readonly Fault[];
  /** A fault at the field; at the nearest field around it where it is missing. */
  faultAt(path: Path, message: string): Fault;
}

/**
 * @param file the name that faults carry
 * @param text the file's content
 */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const problems = [...document.errors, ...document.warnings];
  return {
    file,
    value: problems.length > 0 ? null : document.toJS(),
    syntaxFaults: problems.map((problem) => place(problem.pos[0], describe(problem, text))),
    faultAt: (path, message) => place(offsetOf(document, path), message),
  };
}

/**
 * The same for a text that is known to have no syntax fault, with its value: it is parsed only
 * where a fault is told.
 */
export function recallYamlFile(file: string, text: string, value: unknown): YamlFile {
  let parsed: YamlFile | undefined;
  return {
    file,
    value,
    syntaxFaults: [],
    faultAt(path, message) {
      parsed ??= parseYamlFile(file, text);
      return parsed.faultAt(path, message);
    },
  };
}

function describe(problem: YAMLError, text: string): string {
  if (problem.code !== 'DUPLICATE_KEY') return `is not valid YAML: ${problem.message}`;
  const field = /^[^\s:]*/.exec(text.slice(problem.pos[0]))?.[0] ?? '';
  return `${field} stands twice`;
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && `${key.value}` === `${step}`);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
