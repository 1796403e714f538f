import * as v from 'valibot';
import { POSITIONS } from '../src/compounds/parts-file';
import { ROLES } from '../src/compounds/roles';
import {
  ACTIONS,
  COMPLETENESS,
  KINDS,
  KINDS_WITH_SIDE_EFFECTS,
  LEVELS,
  LIVING,
  RULE_SIGNS,
  type SurfaceRule,
  TRUST,
} from '../src/glossary/kinds';

/**
 * What an editor writes: the type and the check of `entries/<kind>/<id>.yaml`, `sources.yaml`
 * and `boundaries.yaml`. A field that is not here is refused. What one file alone cannot tell
 * (does this source exist?) is checked by `rules`.
 */
const GIST_GRAPHEMES = 40;
const GIST_WORDS = 15;
const SURFACE_RULES = Object.keys(RULE_SIGNS) as SurfaceRule[];

const text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.regex(/^[^\r\n\t]*$/, 'must stand on one line, without tabs'),
);
const japanese = v.pipe(
  text,
  v.regex(
    /^(?!.*[ぁ-ヺ一-鿿、。] [ぁ-ヺ一-鿿])/,
    'has a space inside the Japanese text (YAML makes a space of a line break)',
  ),
);
const both = v.strictObject({ ja: japanese, en: text });
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens'),
);
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-11-22'),
  v.check(isOnTheCalendar, 'is a date that does not exist'),
);
const percent = v.pipe(
  v.number(),
  v.minValue(0, 'must be a percentage from 0 to 100'),
  v.maxValue(100, 'must be a percentage from 0 to 100'),
);

const gist = v.strictObject({
  ja: v.pipe(
    japanese,
    v.maxGraphemes(
      GIST_GRAPHEMES,
      (issue) => `is ${issue.received} characters long; ${GIST_GRAPHEMES} is the most`,
    ),
  ),
  en: v.pipe(
    text,
    v.check(
      (gist) => countWords(gist) <= GIST_WORDS,
      (issue) => `is ${countWords(issue.input)} words long; ${GIST_WORDS} is the most`,
    ),
  ),
});

const surfaceText = v.pipe(text, v.regex(/^(?![?~])/, 'must not begin with ? or ~'));
const surface = v.union(
  [surfaceText, v.strictObject({ text: surfaceText, rule: v.picklist(SURFACE_RULES) })],
  `must be a word, or {text: word, rule: ${SURFACE_RULES.join(' or ')}}`,
);

const frequency = v.pipe(
  v.strictObject({
    atLeast: v.exactOptional(percent),
    below: v.exactOptional(percent),
    about: v.exactOptional(percent),
  }),
  v.check(
    (frequency) => Object.keys(frequency).length > 0,
    'is empty: give atLeast, below or about, or leave it out',
  ),
);

/** What a patient would notice, in both languages, and what it asks for. */
const sign = v.strictObject({
  ja: japanese,
  en: text,
  /** Where it asks for something else than the entry's `action`. */
  action: v.exactOptional(v.picklist(ACTIONS)),
  /** For editors: why the same words ask for something else in another entry. */
  why: v.exactOptional(text),
  /** Not on the cards of medicines that list the entry: a finding at a check-up, say. */
  only: v.exactOptional(v.literal('own-card')),
});
const signs = v.pipe(v.array(sign), v.nonEmpty('must not be empty'));

const effect = v.strictObject({
  effect: id,
  frequency: v.exactOptional(frequency),
  /** Together: what this medicine means by the effect, where that is not what its entry says. */
  action: v.exactOptional(v.picklist(ACTIONS)),
  signs: v.exactOptional(signs),
  whenToCall: v.exactOptional(both),
});

const sideEffects = v.strictObject({
  /** Of which of the source's lists was everything seen, and is everything here? */
  complete: v.picklist(COMPLETENESS),
  /** The source, of trust `label`, that all frequencies are taken from. */
  frequenciesFrom: v.exactOptional(id),
  common: v.array(effect),
  serious: v.array(effect),
  monitoring: v.exactOptional(both),
});

const everyEntry = {
  id,
  level: v.picklist(LEVELS),
  headword: japanese,
  reading: v.pipe(text, v.regex(/^[ぁ-ゖー]+$/, 'must be hiragana and ー only, without spaces')),
  english: text,
  surfaces: v.array(surface),
  gist,
  detail: both,
  misconception: v.exactOptional(both),
  related: v.array(id),
  sources: v.pipe(
    v.array(v.strictObject({ id, seen: date, version: v.exactOptional(text) })),
    v.nonEmpty('must name at least one source'),
  ),
  review: v.union(
    [v.literal('none'), v.strictObject({ by: text, on: date })],
    'must be none, or {by: name and profession, on: date}',
  ),
};

/** Together or not at all: see `rules`. */
const whatToDo = { signs, action: v.picklist(ACTIONS), care: both, whenToCall: both };
const maybeWhatToDo = {
  signs: v.exactOptional(signs),
  action: v.exactOptional(v.picklist(ACTIONS)),
  care: v.exactOptional(both),
  whenToCall: v.exactOptional(both),
};

/** The fields that tell a reader what to do about a side effect. */
export const WHAT_TO_DO = ['signs', 'action', 'care', 'whenToCall'] as const;

const living = v.pipe(
  v.strictObject(v.entriesFromList(LIVING, v.exactOptional(both))),
  v.check(
    (living) => Object.keys(living).length > 0,
    'is empty: give a part of it, or leave it out',
  ),
);
/** What a reader asks about a medicine beside its side effects. */
const medicine = {
  uses: v.exactOptional(both),
  tellFirst: v.exactOptional(both),
  /** The label's whole list of contraindications was seen, and `tellFirst` holds all of it. */
  contraindications: v.exactOptional(v.literal('all')),
  /** What the label, or its sheet for patients, says of stopping, driving, alcohol … */
  living: v.exactOptional(living),
};
const groupKinds = KINDS_WITH_SIDE_EFFECTS.filter((kind) => kind !== 'drug');
const otherKinds = KINDS.filter(
  (kind) => kind !== 'symptom' && !KINDS_WITH_SIDE_EFFECTS.includes(kind),
);

/** One variant for each set of required fields; together they are all the kinds. */
export const entrySourceSchema = v.variant('kind', [
  v.strictObject({ ...everyEntry, kind: v.literal('symptom'), ...whatToDo }),
  v.strictObject({
    ...everyEntry,
    kind: v.literal('drug'),
    ...medicine,
    classes: v.exactOptional(v.array(id)),
    sideEffects,
    ...maybeWhatToDo,
  }),
  v.strictObject({
    ...everyEntry,
    kind: v.picklist(groupKinds),
    ...medicine,
    sideEffects,
    ...maybeWhatToDo,
  }),
  v.strictObject({ ...everyEntry, kind: v.picklist(otherKinds), ...maybeWhatToDo }),
]);

const source = v.strictObject({
  title: text,
  publisher: text,
  url: v.pipe(text, v.regex(/^https?:\/\/[^\s/]+/, 'must begin with http:// or https://')),
  trust: v.picklist(TRUST),
  language: v.picklist(['ja', 'en']),
});
export const sourcesSchema = v.record(id, source);

const blocker = v.union(
  [v.strictObject({ tail: text, next: text }), v.strictObject({ head: text, previous: text })],
  'must be {tail: …, next: …} or {head: …, previous: …}',
);
const words = v.pipe(v.array(text), v.minLength(1, 'must hold at least one word'));
const affix = v.strictObject({
  texts: words,
  only: v.exactOptional(words),
  except: v.exactOptional(words),
  notIn: v.exactOptional(words),
});
export const boundariesSchema = v.strictObject({
  blockers: v.array(blocker),
  prefixes: v.optional(v.array(affix), []),
  suffixes: v.optional(v.array(affix), []),
  stopPhrases: v.array(text),
});

/** Readings for furigana, by what is written. Empty: nothing stands above it. */
export const readingsSchema = v.record(
  text,
  v.pipe(v.string(), v.regex(/^[ぁ-ゖー]*$/, 'must be hiragana and ー only, or empty')),
);

const GLOSS_GRAPHEMES = 15;
const GLOSS_WORDS = 6;
const oneOrMore = <S extends v.GenericSchema<string, unknown>>(item: S) =>
  v.union([item, v.pipe(v.array(item), v.minLength(1, 'must hold at least one'))]);
const hiragana = v.pipe(v.string(), v.regex(/^[ぁ-ゖー・]+$/, 'must be hiragana'));
/** A part of words: see `dictionary/README.md`, "The parts of words". */
const part = v.strictObject({
  text: oneOrMore(
    v.pipe(text, v.regex(/^-?[^-]+(?:-[^-]+)*-?$/, 'must be a word, word- or -word')),
  ),
  reading: v.exactOptional(
    v.union([hiragana, v.strictObject({ first: hiragana, else: hiragana })]),
  ),
  role: v.picklist(ROLES),
  at: v.exactOptional(oneOrMore(v.picklist(POSITIONS))),
  weak: v.exactOptional(v.literal(true)),
  turns: v.exactOptional(v.literal(true)),
  ja: v.pipe(
    japanese,
    v.maxGraphemes(
      GLOSS_GRAPHEMES,
      (issue) => `is ${issue.received} characters long; ${GLOSS_GRAPHEMES} is the most`,
    ),
  ),
  en: v.pipe(
    text,
    v.check(
      (gloss) => countWords(gloss) <= GLOSS_WORDS,
      (issue) => `is ${countWords(issue.input)} words long; ${GLOSS_WORDS} is the most`,
    ),
  ),
  entry: v.exactOptional(v.nullable(id)),
  says: v.exactOptional(
    v.strictObject({
      ja: v.pipe(japanese, v.includes('{}', 'must hold {} for what stands before it')),
      en: v.pipe(text, v.includes('{}', 'must hold {} for what stands before it')),
    }),
  ),
});
/** `parts/*.yaml`: parts with the works that their glosses were checked against. */
export const partsSchema = v.strictObject({
  sources: v.pipe(v.array(id), v.minLength(1, 'must name at least one source')),
  parts: v.array(part),
});
/** `compounds.yaml`: words that are no compounds of parts, and what stands beside those that are. */
export const compoundsSchema = v.strictObject({
  misleading: v.array(text),
  unexplained: v.optional(v.array(text), []),
  neighbours: v.array(text),
});

export type PartSource = v.InferOutput<typeof part>;
export type Parts = v.InferOutput<typeof partsSchema>;
export type Compounds = v.InferOutput<typeof compoundsSchema>;
export type EntrySource = v.InferOutput<typeof entrySourceSchema>;
export type SideEffects = v.InferOutput<typeof sideEffects>;
export type ListedEffect = v.InferOutput<typeof effect>;
export type Sign = v.InferOutput<typeof sign>;
export type Sources = v.InferOutput<typeof sourcesSchema>;
export type Readings = v.InferOutput<typeof readingsSchema>;
export type Boundaries = v.InferOutput<typeof boundariesSchema>;

function countWords(line: string): number {
  return line.trim().split(/\s+/).length;
}

function isOnTheCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
