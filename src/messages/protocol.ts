import * as v from 'valibot';
import { entrySchema } from '../glossary/entry';

/**
 * All that frames, popup and background say to each other. Each request can be repeated, since
 * a background may die between two of them. Schemas are the types and the check on receipt.
 */
const question = v.object({ start: v.number(), end: v.number() });
const clause = v.object({
  text: v.string(),
  questions: v.pipe(v.array(question), v.readonly()),
});

/** What the background answers. */
export const backgroundRequest = v.variant('type', [
  v.object({ type: v.literal('entry'), id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)) }),
  v.object({ type: v.literal('decide'), clauses: v.pipe(v.array(clause), v.readonly()) }),
  v.object({ type: v.literal('precision') }),
]);
export type BackgroundRequest = v.InferOutput<typeof backgroundRequest>;

/** The background's replies, by request. `decide`: null where the tokeniser does not load. */
export const backgroundReply = {
  entry: v.nullable(entrySchema),
  decide: v.nullable(v.array(v.array(v.boolean()))),
  precision: v.picklist(['full', 'reduced']),
};
export type BackgroundReply = {
  [T in keyof typeof backgroundReply]: v.InferOutput<(typeof backgroundReply)[T]>;
};

/** What a page's top frame answers to the popup. */
export const frameRequest = v.object({ type: v.literal('site') });
export const frameReply = v.object({ site: v.nullable(v.string()) });
export type FrameReply = v.InferOutput<typeof frameReply>;
