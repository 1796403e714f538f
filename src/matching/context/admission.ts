import { isShortForm } from '../abbreviations/short-forms';
import type { FoldedText } from '../normalise';
import type { Candidate, Surface } from '../types';
import type { PageContext } from './page-context';

/** Is a candidate a mention, on the page that its text stands on? */
export function isAdmitted(
  { cased }: FoldedText,
  { start, end, surface }: Candidate,
  context: PageContext,
): boolean {
  const name = cased.slice(start, end);
  const sense = context.senseOf(name);
  switch (surface.rule) {
    case 'medical-page':
      return context.isMedical;
    case 'needs-context':
      return sense ? sense.entry === surface.entry : context.favours(name, surface.entry);
    default:
      return !sense || sense.isWeak || sense.entry === surface.entry;
  }
}

/** What `isAdmitted` asks the context about a candidate: the keys that `learn` tells of. */
export function dependenciesOf(
  { cased }: FoldedText,
  { start, end, surface }: Candidate,
  neighboursOf: (entry: string) => readonly string[],
): string[] {
  if (surface.rule === 'medical-page') return ['medical'];
  const name = cased.slice(start, end);
  const own = isShortForm(name) || surface.rule ? [`short:${name}`] : [];
  if (surface.rule === null) return own;
  const near = [surface.entry, ...neighboursOf(surface.entry)];
  return [...own, ...near.map((entry) => `entry:${entry}`)];
}

/** The surface that a page made of a short form by defining it. */
export function boundSurface(
  short: string,
  entry: string,
  facts: Pick<Surface, 'kind' | 'level'>,
): Surface {
  return { key: short.toLowerCase(), cased: short, entry, ...facts, rule: null };
}
