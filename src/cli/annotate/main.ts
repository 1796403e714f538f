import { endOnClosedPipe } from '../closed-pipe';
import { createAnnotate } from './annotate';
import { describeMention } from './describe-mention';
import { readText } from './read-text';

/**
 * `npm run -s annotate -- FILE…`: one JSON object a mention, offsets in UTF-16 code units of the
 * file. A file that cannot be read is named on standard error and the others are still done.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s annotate -- FILE…');
  process.exit(2);
}
endOnClosedPipe();

const annotate = await createAnnotate();
for (const file of files) {
  try {
    const text = await readText(file);
    const lines = annotate(text).map((mention) => {
      const { start, end } = mention;
      const written = text.slice(start, end);
      return JSON.stringify({ file, start, end, text: written, ...describeMention(mention) });
    });
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
