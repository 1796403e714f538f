import { failureLines } from '../frame/failure-lines';
import type { Entry } from '../glossary/entry';
import type { Failure } from '../messages/protocol';
import type { WordInText } from '../reading/word-in-text';

/**
 * The text of a report of a mistake, for the reader to send or not. It names the entry and what it
 * rests on, and the words around the mark: never the page's address or title.
 * @param version of the extension
 * @param place null where the entry was reached from another one
 * @param failures what failed in the frame
 */
export function writeReport(
  entry: Entry,
  version: string,
  place: WordInText | null,
  failures: readonly Failure[] = [],
): string {
  const { id, headword, review } = entry;
  const versions = entry.sources.flatMap(({ title, version: printed }) =>
    printed === undefined ? [] : [`- ${title}: ${printed}`],
  );
  return [
    `用語ルーペ / Yogo Loupe ${version}`,
    `語 / word: ${headword} (${id})`,
    `確認 / review: ${review === 'none' ? 'none' : `${review.by}, ${review.on}`}`,
    ...(versions.length > 0 ? ['出典の版 / source versions:', ...versions] : []),
    ...(place ? [`前後の文 / around it: ${place.before}【${place.word}】${place.after}`] : []),
    ...failureLines(failures),
    '',
  ].join('\n');
}
