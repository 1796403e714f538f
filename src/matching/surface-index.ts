import type { Kind, Level, SurfaceRule } from '../glossary/kinds';
import { CAPITALS_SIGN, RULE_SIGNS } from '../glossary/kinds';
import { memoize } from './memoize';
import type { Surface } from './types';

/** What a surface takes over from its entry. */
export interface SurfaceOwner {
  readonly entry: string;
  readonly kind: Kind;
  readonly level: Level;
}

const RULES = Object.entries(RULE_SIGNS) as readonly [SurfaceRule, string][];

/**
 * Surfaces by the first code unit of their key. Most pages need few of them, and a frame must
 * not pay for the rest, so each line of the index is read when its first character is met.
 */
export class SurfaceIndex {
  readonly #lines = new Map<number, string>();

  /**
   * @param lines one for each first character: `surface TAB owner TAB surface TAB owner …`,
   *   longest first; see `packIndex`
   * @param ownerOf the entry of a number; undefined where there is none
   */
  constructor(
    lines: readonly string[],
    private readonly ownerOf: (number: number) => SurfaceOwner | undefined,
  ) {
    for (const line of lines) this.#lines.set(line.charAt(0).toLowerCase().charCodeAt(0), line);
  }

  /**
   * The surfaces whose key begins with a code unit, longest first.
   * @throws Error with the surface where the index is not in its form
   */
  readonly get = memoize((unit: number): readonly Surface[] | undefined => {
    const line = this.#lines.get(unit);
    return line === undefined ? undefined : this.#readLine(line);
  });

  /** Every surface. */
  all(): Surface[] {
    return [...this.#lines.keys()].flatMap((unit) => this.get(unit) ?? []);
  }

  #readLine(line: string): Surface[] {
    const fields = line.split('\t');
    return Array.from({ length: Math.ceil(fields.length / 2) }, (_, i) => {
      const [text = '', reference = ''] = fields.slice(2 * i, 2 * i + 2);
      const owner = this.ownerOf(Number.parseInt(reference, 36));
      if (text === '' || !owner) throw new Error(`surface index: ${text} has no entry`);
      return {
        key: text.toLowerCase(),
        cased: reference.includes(CAPITALS_SIGN) ? text : null,
        entry: owner.entry,
        kind: owner.kind,
        level: owner.level,
        rule: RULES.find(([, sign]) => reference.includes(sign))?.[0] ?? null,
      };
    });
  }
}
