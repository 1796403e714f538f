import * as v from 'valibot';
import { ACTIONS, COMPLETENESS, KINDS, LEVELS, LIVING, TRUST } from './kinds';

/**
 * An entry as the card reads it: compiled, with the names and early signs of its side effects
 * and its sources already joined in, so that one card costs one fetch. The schema is the type
 * and the check of every message that carries an entry.
 */
const text = v.object({ ja: v.string(), en: v.string() });
/** What a patient would notice, and what it asks for. */
const sign = v.object({ ...text.entries, action: v.picklist(ACTIONS) });
/** Another entry, as a link to it needs it. */
const named = v.object({ id: v.string(), headword: v.string(), english: v.string() });
/** Percent of the people treated, as the source states it. */
const frequencySchema = v.strictObject({
  atLeast: v.optional(v.number()),
  below: v.optional(v.number()),
  about: v.optional(v.number()),
});

const effect = v.object({
  ...named.entries,
  frequency: v.optional(frequencySchema),
  signs: v.array(sign),
  care: text,
  whenToCall: text,
});

/** What a word consists of, each part as it is written in it. */
const builtOfParts = v.object({
  by: v.literal('parts'),
  /** The whole in one line, where its parts allow one. */
  says: v.optional(text),
  parts: v.array(
    v.object({ text: v.string(), reading: v.string(), gloss: text, entry: v.optional(named) }),
  ),
});
/** Of which substance a medicine is a name; null where it is the substance's own. */
const builtOfName = v.object({ by: v.literal('medicine'), substance: v.nullable(text) });

const told = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  level: v.picklist(LEVELS),
  headword: v.string(),
  reading: v.string(),
  english: v.string(),
  gist: text,
  detail: text,
  misconception: v.optional(text),
  /** Medicines: what it is given for, and what a doctor must know before it starts. */
  uses: v.optional(text),
  tellFirst: v.optional(text),
  /** What a reader asks about life with it. */
  living: v.optional(v.object(v.entriesFromList(LIVING, v.optional(text)))),
  /** The classes of a drug, and the drugs of a class by their readings. */
  classes: v.optional(v.array(named)),
  members: v.optional(v.array(named)),
  sideEffects: v.optional(
    v.object({
      complete: v.picklist(COMPLETENESS),
      common: v.array(effect),
      serious: v.array(effect),
      monitoring: v.optional(text),
    }),
  ),
  signs: v.optional(v.array(sign)),
  care: v.optional(text),
  whenToCall: v.optional(text),
  /** The treatments that list this as a side effect: as a serious one first, then by reading. */
  listedBy: v.optional(v.array(named)),
  related: v.array(named),
  sources: v.array(
    v.object({
      title: v.string(),
      publisher: v.string(),
      url: v.string(),
      trust: v.picklist(TRUST),
      language: v.picklist(['ja', 'en']),
      version: v.optional(v.string()),
      seen: v.string(),
    }),
  ),
  /** The readings of its Japanese texts, in the order of `japaneseTextsOf`: see `furigana`. */
  furigana: v.optional(v.array(v.string())),
  review: v.union([v.literal('none'), v.object({ by: v.string(), on: v.string() })]),
});

export const entrySchema = v.object({
  ...told.entries,
  /** How it is explained where nobody wrote an explanation of it. */
  built: v.optional(v.variant('by', [builtOfParts, builtOfName])),
  /** The entry that says the most about it: of the substance, the class, or the wider word. */
  about: v.optional(told),
});

export type Entry = v.InferOutput<typeof entrySchema>;
export type Built = NonNullable<Entry['built']>;
export type Named = v.InferOutput<typeof named>;
export type Effect = v.InferOutput<typeof effect>;
export type Frequency = v.InferOutput<typeof frequencySchema>;
export type Text = v.InferOutput<typeof text>;
export type Sign = v.InferOutput<typeof sign>;
