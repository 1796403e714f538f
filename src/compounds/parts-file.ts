import * as v from 'valibot';
import { ROLES } from './roles';

/** Where in a word a part may stand; where a row names none, anywhere. */
export const POSITIONS = ['first', 'middle', 'last'] as const;
export type Position = (typeof POSITIONS)[number];

const text = v.object({ ja: v.string(), en: v.string() });
const part = v.object({
  /** As it is written, folded and in lower case: the first is its id. */
  texts: v.array(v.string()),
  role: v.picklist(ROLES),
  at: v.optional(v.array(v.picklist(POSITIONS))),
  /** English only: does it lean on what stands before it (-itis), or after it (hepato-)? */
  leans: v.optional(v.picklist(['before', 'after'])),
  /** Does it alone not make a word medical? */
  weak: v.optional(v.boolean()),
  /** Is the whole word something else than its head: 偽-, -様, 非-? */
  turns: v.optional(v.boolean()),
  /** In hiragana; two where it is read otherwise at the beginning of a word. */
  reading: v.optional(v.string()),
  readingFirst: v.optional(v.string()),
  /** What it means, in a few plain words. */
  gloss: text,
  /** The id of the entry that explains it; null where one that is named alike does not. */
  entry: v.optional(v.nullable(v.string())),
  /** How a word is put that consists of a part of the body, `{}`, and this one. */
  says: v.optional(text),
});

/** `parts.json`: what words are made of. */
export const partsFileSchema = v.object({
  parts: v.array(part),
  /** Words that are something else than their parts say, folded and in lower case. */
  misleading: v.array(v.string()),
  /** Words that stand beside a compound without a space and do not belong to it. */
  neighbours: v.array(v.string()),
});
export type PartsFile = v.InferOutput<typeof partsFileSchema>;
export type Part = v.InferOutput<typeof part>;
export type Gloss = v.InferOutput<typeof text>;
