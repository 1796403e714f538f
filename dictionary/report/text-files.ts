import { createAnnotate } from '../../src/cli/annotate/annotate';
import { readText } from '../../src/cli/annotate/read-text';
import { table } from './table';

/** How many mentions text files have. Rejects where a file cannot be read. */
export async function reportTexts(files: readonly string[]): Promise<string[]> {
  const annotate = await createAnnotate();
  const rows = await Promise.all(
    files.map(async (file) => {
      const text = await readText(file);
      const mentions = annotate(text);
      const entries = new Set(mentions.map(({ entry }) => entry)).size;
      const density = ((1_000 * mentions.length) / Math.max(1, text.length)).toFixed(1);
      return [file, text.length, mentions.length, entries, density];
    }),
  );
  return table(['file', 'characters', 'mentions', 'entries', 'per 1,000'], rows);
}
