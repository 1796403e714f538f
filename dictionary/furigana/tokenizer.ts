import { createRequire } from 'node:module';
import path from 'node:path';
import kuromoji from 'kuromoji';

/** A word of a text; the reading is in katakana, and missing where no dictionary has the word. */
export interface Word {
  readonly text: string;
  readonly reading: string | undefined;
}
export type Segment = (text: string) => Word[];

let loading: Promise<Segment> | undefined;

/** Loads kuromoji's own dictionary, which has readings; once, in about a second. */
export function loadSegmenter(): Promise<Segment> {
  loading ??= new Promise((resolve, reject) => {
    const dicPath = path.join(
      path.dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
      'dict',
    );
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) reject(error);
      else
        resolve((text) =>
          tokenizer.tokenize(text).map(({ surface_form, reading }) => ({
            text: surface_form,
            reading,
          })),
        );
    });
  });
  return loading;
}
