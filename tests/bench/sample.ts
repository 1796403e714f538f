import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ENTRIES = join(import.meta.dirname, '../../dictionary/entries');

/** Medical Japanese of our own: every explanation of the dictionary, about 100,000 characters. */
export function sampleText(): string {
  const files = readdirSync(ENTRIES, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parse(readFileSync(join(ENTRIES, file), 'utf8')))
    .flatMap(({ gist, detail, care, whenToCall }) =>
      [gist, detail, care, whenToCall].map((text) => text?.ja ?? ''),
    );
  return `${texts.join('\n')}\n`.repeat(4);
}
