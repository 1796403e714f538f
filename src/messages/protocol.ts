import * as v from 'valibot';
import { entrySchema } from '../glossary/entry';
import { KINDS, LEVELS, RULE_SIGNS, type SurfaceRule } from '../glossary/kinds';
import { REFERENCE } from '../glossary/reference';

/**
 * All that frames, popup and background say to each other. Each request can be repeated, since
 * a background may die between two of them. Schemas are the types and the check on receipt.
 */
/** A word of 100 letters as its own id, and the glossary before it. */
const LONGEST_REFERENCE = 600;
const reference = v.pipe(v.string(), v.maxLength(LONGEST_REFERENCE), v.regex(REFERENCE));

/** What the background answers. */
export const backgroundRequest = v.variant('type', [
  v.object({ type: v.literal('entry'), id: reference }),
  v.object({ type: v.literal('read'), texts: v.pipe(v.array(v.string()), v.readonly()) }),
  v.object({ type: v.literal('precision') }),
]);
export type BackgroundRequest = v.InferOutput<typeof backgroundRequest>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A word that stands in a text, in UTF-16 code units of the text as it is folded. */
const foundWord = v.object({
  start: count,
  end: count,
  entry: reference,
  rule: v.nullable(v.picklist(Object.keys(RULE_SIGNS) as SurfaceRule[])),
});
const references = v.pipe(v.array(reference), v.readonly());
const facts = v.object({
  kind: v.picklist(KINDS),
  level: v.picklist(LEVELS),
  names: v.pipe(v.array(v.string()), v.readonly()),
  neighbours: references,
  effects: references,
  parts: v.pipe(v.array(v.string()), v.readonly()),
});
/** See `Findings`. */
const findings = v.object({
  texts: v.pipe(v.array(v.pipe(v.array(foundWord), v.readonly())), v.readonly()),
  facts: v.pipe(v.array(v.pipe(v.tuple([reference, facts]), v.readonly())), v.readonly()),
});

/**
 * The background's replies, by request; what it could not do rejects. `entry`: null where there is
 * no such entry. `read`: only what is certain where the tokeniser does not load.
 */
export const backgroundReply = {
  entry: v.nullable(entrySchema),
  read: findings,
  precision: v.picklist(['full', 'reduced']),
};
export type BackgroundReply = {
  [T in keyof typeof backgroundReply]: v.InferOutput<(typeof backgroundReply)[T]>;
};

/** Longer than any name in the dictionary, in UTF-16 code units. */
export const LONGEST_TERM = 100;

/** The name of the port between the popup and all frames of one tab. */
export const POPUP_PORT = 'popup';

/** What the popup asks of frames: of the one with this key, or of all. */
export const frameCommand = v.variant('type', [
  v.object({ type: v.literal('go-to'), key: v.string(), entry: reference }),
  v.object({ type: v.literal('mark-anyway') }),
]);
export type FrameCommand = v.InferOutput<typeof frameCommand>;

const pageTerm = v.object({
  entry: reference,
  /** As it is written where it stands first. */
  text: v.pipe(v.string(), v.maxLength(LONGEST_TERM)),
  count,
  /** How many of these are marked. */
  marked: count,
});

/**
 * How far a frame is. `not-text`: a picture, a film; `waiting`: too small to be read; `off`: the
 * site is off or all is paused; `reading`: more may be found; `read`; `quiet`: read, and nothing
 * is marked, since too little is about medicine; `failed`: reading could not begin.
 */
const phase = v.picklist(['not-text', 'waiting', 'off', 'reading', 'read', 'quiet', 'failed']);
export type Phase = v.InferOutput<typeof phase>;

/** Something that failed in a frame. It names nothing of the page. */
const failure = v.object({
  /**
   * What was being done: `starting` to read the page, `explaining` a word, `storing` a choice;
   * the others are of the reader itself (`src/reading/failures.ts`).
   */
  place: v.picklist([
    'starting',
    'looking',
    'reading',
    'asking',
    'choosing',
    'showing',
    'explaining',
    'storing',
  ]),
  /** The error's name. */
  error: v.pipe(v.string(), v.maxLength(40)),
  /** The extension's, as it was in that frame. */
  version: v.pipe(v.string(), v.maxLength(40)),
});
export type Failure = v.InferOutput<typeof failure>;

/** What a frame tells the popup, at first and whenever it is different. */
export const frameReport = v.object({
  /** Chosen at random by the frame: a command that names it is for this frame alone. */
  key: v.string(),
  isTop: v.boolean(),
  site: v.nullable(v.string()),
  phase,
  /** Most of it is in a language that is not read. */
  isForeign: v.boolean(),
  /** In the order of the page. */
  terms: v.pipe(v.array(pageTerm), v.readonly()),
  /** What the reader has selected in it, where that is short enough to be a word. */
  selected: v.pipe(v.string(), v.maxLength(LONGEST_TERM)),
  /** How many places of the page could not be read. */
  unread: count,
  /** The last things that failed, the newest last. */
  failures: v.pipe(v.array(failure), v.readonly()),
});
export type FrameReport = v.InferOutput<typeof frameReport>;
