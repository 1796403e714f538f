import type { Built, Entry } from '../glossary/entry';
import { LABELS, type Labels, type Tongue } from './i18n/labels';

/** Says that a word is told by its parts, or by one short line alone. */
export function briefNote({ built }: Labels, { parts }: Extract<Built, { by: 'parts' }>): string {
  return parts.length > 1 ? built.fromParts : built.onlyBrief;
}

/** Of which substance a medicine is a name. */
export function nameLine(tongue: Tongue, { headword, built }: Entry): string {
  const labels = LABELS[tongue].built;
  const substance = built?.by === 'medicine' ? built.substance : null;
  if (!substance) return labels.isMedicine(headword);
  return labels.isNameOf(headword, tongue === 'en' ? substance.en || substance.ja : substance.ja);
}

/** Says that what follows is about something else, which is named. */
export function noteOf(tongue: Tongue, { by }: Built, about: NonNullable<Entry['about']>): string {
  const labels = LABELS[tongue].built;
  const name = tongue === 'ja' ? about.headword : about.english;
  if (by === 'parts') return labels.widerNote(name);
  return about.kind === 'drug' ? labels.substanceNote : labels.classNote(name);
}
