import * as v from 'valibot';
import type { Fault } from './fault';
import type { YamlFile } from './yaml-file';

export interface Validated<T> {
  /** Also where only a text is wrong (too long, not kana), so that other rules can go on. */
  readonly value: T | null;
  readonly faults: readonly Fault[];
}

/** Checks a parsed file against a schema and says in plain words what is wrong where. */
export function validate<T>(yaml: YamlFile, schema: v.GenericSchema<unknown, T>): Validated<T> {
  if (yaml.syntaxFaults.length > 0) return { value: null, faults: yaml.syntaxFaults };
  const result = v.safeParse(schema, yaml.value, { abortPipeEarly: true });
  const faults = (result.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return yaml.faultAt(path, describeIssue(issue, path.join('.')));
  });
  return { value: result.typed ? result.output : null, faults };
}

function describeIssue(issue: v.BaseIssue<unknown>, field: string): string {
  if (issue.kind !== 'schema' || issue.type === 'union') return `${field} ${issue.message}`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${field} is not a field that may stand here`;
  }
  if (issue.received === 'undefined') return `${field} is missing`;
  if (field === '') return 'the file must hold fields, one a line';
  return `${field} must be ${describeExpected(issue)}, not ${describeReceived(issue)}`;
}

/** Valibot writes sets as `("a" | ("b" | "c"))`. */
function describeExpected(issue: v.BaseIssue<unknown>): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    Array: 'a list',
    Object: 'a group of fields',
  };
  const expected = issue.expected ?? '';
  if (names[expected]) return names[expected];
  const choices = expected.match(/"[^"]*"/g) ?? [];
  return `one of ${choices.map((choice) => choice.slice(1, -1)).join(', ')}`;
}

function describeReceived(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'null') return 'empty';
  if (issue.received === 'Array') return 'a list';
  if (issue.received === 'Object') return 'a group of fields';
  return issue.received;
}
