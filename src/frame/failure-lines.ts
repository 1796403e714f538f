import type { Failure } from '../messages/protocol';

/**
 * Failures as lines of a report, the same in a row as one: where it failed, the error's name, and
 * how often. Nothing where there are none.
 */
export function failureLines(failures: readonly Failure[]): string[] {
  if (failures.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { place, error, version } of failures) {
    const line = `- ${place}: ${error} (${version})`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => (count === 1 ? line : `${line} ×${count}`));
  return ['失敗 / failures:', ...lines];
}

/**
 * The text of a report of what failed on a page, which names nothing of the page.
 * @param unread how many places could not be read
 */
export function writeFailureReport(unread: number, failures: readonly Failure[]): string {
  const version = failures.at(-1)?.version ?? '';
  return [
    `用語ルーペ / Yogo Loupe ${version}`.trimEnd(),
    `読めなかった所 / places not read: ${unread}`,
    ...failureLines(failures),
    '',
  ].join('\n');
}
