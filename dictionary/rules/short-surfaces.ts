import { type Name, surfacesOf } from '../written/surfaces';
import type { Rule } from './rule';

/**
 * Short surfaces are other words far too often (MS, PT; せき in せきにん), so they need a rule.
 * Not one kanji: 癌 is only ever itself, and the tokeniser tells 熱 from 熱心. A headword may be
 * short in Japanese: がん is what the entry is about; but two Latin letters are never safe.
 */
const TOO_SHORT: readonly { what: string; shape: RegExp; spares: readonly Name['origin'][] }[] = [
  { what: 'one or two Latin letters', shape: /^[A-Za-z]{1,2}$/, spares: [] },
  { what: 'one character', shape: /^\P{Script=Han}$/u, spares: ['headword'] },
  { what: 'two kana', shape: /^[ぁ-ゖァ-ヺー]{2}$/, spares: ['headword'] },
];

export const shortSurfacesHaveRules: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) =>
    surfacesOf(entry).flatMap((name) => {
      if (name.rule) return [];
      const shape = TOO_SHORT.find((s) => s.shape.test(name.folded));
      if (!shape || shape.spares.includes(name.origin)) return [];
      return [yaml.faultAt(name.path, explain(name, shape.what))];
    }),
  );

function explain({ text }: Name, what: string): string {
  return `${text} is ${what}: put {text: ${text}, rule: needs-context} into surfaces`;
}
