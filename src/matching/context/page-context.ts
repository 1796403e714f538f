import type { Definition } from '../abbreviations/definitions';
import type { FactsById } from '../lexicon';
import type { Evidence } from './evidence';
import { Tally } from './tally';

/** A page that names this many different entries above everyday level is about medicine. */
const ENOUGH = 3;
/** This many of its neighbours must stand on a page for an ambiguous abbreviation to be meant. */
const NEIGHBOURS = 2;
/** Roman numerals are abbreviations only where the page says so: stage IV. */
const ROMAN = /^[IVX]+$/;
const ABBREVIATION = /^[A-Z][A-Za-z0-9-]{1,7}$/;
const JAPANESE = /[ぁ-ヺ一-鿿]/;

/** What a short form stands for on a page; `isWeak`: only ambiguous ones are settled by it. */
interface Sense {
  /** Null where it is something that the dictionary does not hold, or several things. */
  readonly entry: string | null;
  readonly isWeak: boolean;
}

/**
 * What is known so far of the page that mentions stand on: the entries it names without
 * ambiguity, and the abbreviations it defines. Each source, a stretch of text, can be learnt
 * anew or forgotten. Asked with keys: what a text depends on is told when it changes.
 */
export class PageContext<Source extends object = object> {
  readonly #sources = new Map<Source, Evidence>();
  readonly #entries = new Tally<string>();
  readonly #specialist = new Tally<string>();
  readonly #effects = new Tally<string>();
  readonly #definitions = new Map<string, Set<Definition>>();

  constructor(private readonly facts: FactsById) {}

  /** Is this page about medicine? */
  get isMedical(): boolean {
    return this.#specialist.size >= ENOUGH;
  }

  /** Is it an everyday word that a treatment named on this page lists as a side effect? */
  isListedEffect(entry: string): boolean {
    return this.#effects.has(entry);
  }

  /** What the page itself says that a short form means; undefined where it says nothing. */
  senseOf(short: string): Sense | undefined {
    const definitions = [...(this.#definitions.get(short) ?? [])];
    if (definitions.length === 0) return undefined;
    const strong = definitions.filter(({ isWeak }) => !isWeak);
    const senses = new Set(strong.map(({ entry }) => entry));
    const [entry = null] = senses.size === 1 ? senses : [];
    return { entry, isWeak: strong.length === 0 };
  }

  /**
   * Do the words around make an ambiguous name this entry's: its own unambiguous name on the
   * page, or for an abbreviation two of its neighbours? Never a plain English word (cold, mass).
   */
  favours(name: string, entry: string): boolean {
    const isAbbreviation = ABBREVIATION.test(name) && !ROMAN.test(name);
    if (!isAbbreviation && !JAPANESE.test(name)) return false;
    if (this.#entries.has(entry)) return true;
    const near = this.facts.get(entry)?.neighbours.filter((id) => this.#entries.has(id)) ?? [];
    return isAbbreviation && near.length >= NEIGHBOURS;
  }

  /**
   * Takes note of what a source shows, in place of what it showed before.
   * @returns the keys of what is different now: `medical`, `effects`, `entry:ID`, `short:ABC`
   */
  learn(source: Source, evidence: Evidence): Set<string> {
    const changed = this.forget(source);
    const wasMedical = this.isMedical;
    this.#sources.set(source, evidence);
    for (const entry of evidence.entries) this.#addEntry(entry, changed);
    for (const definition of evidence.definitions) {
      const known = this.#definitions.get(definition.short);
      if (known) known.add(definition);
      else this.#definitions.set(definition.short, new Set([definition]));
      changed.add(`short:${definition.short}`);
    }
    return this.#withMedical(changed, wasMedical);
  }

  /** A source is gone. @returns the keys of what is different now */
  forget(source: Source): Set<string> {
    const changed = new Set<string>();
    const evidence = this.#sources.get(source);
    if (!evidence) return changed;
    const wasMedical = this.isMedical;
    this.#sources.delete(source);
    for (const entry of evidence.entries) this.#removeEntry(entry, changed);
    for (const definition of evidence.definitions) {
      const known = this.#definitions.get(definition.short);
      known?.delete(definition);
      if (known?.size === 0) this.#definitions.delete(definition.short);
      changed.add(`short:${definition.short}`);
    }
    return this.#withMedical(changed, wasMedical);
  }

  #addEntry(entry: string, changed: Set<string>): void {
    if (!this.#entries.add(entry)) return;
    changed.add(`entry:${entry}`);
    const facts = this.facts.get(entry);
    if (facts?.level !== 'everyday') this.#specialist.add(entry);
    for (const effect of facts?.effects ?? [])
      if (this.#effects.add(effect)) changed.add('effects');
  }

  #removeEntry(entry: string, changed: Set<string>): void {
    if (!this.#entries.remove(entry)) return;
    changed.add(`entry:${entry}`);
    this.#specialist.remove(entry);
    for (const effect of this.facts.get(entry)?.effects ?? []) {
      if (this.#effects.remove(effect)) changed.add('effects');
    }
  }

  #withMedical(changed: Set<string>, wasMedical: boolean): Set<string> {
    if (this.isMedical !== wasMedical) changed.add('medical');
    return changed;
  }
}
