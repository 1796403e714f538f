import type { FactsById } from '../lexicon';
import type { Evidence } from './evidence';
import { type Sense, Senses } from './senses';
import { Tally } from './tally';

/** A page that names this many different entries above everyday level is about medicine. */
const ENOUGH = 3;
/** This many of its neighbours must stand on a page for an ambiguous abbreviation to be meant. */
const NEIGHBOURS = 2;
/** Roman numerals are abbreviations only where the page says so: stage IV. */
const ROMAN = /^[IVX]+$/;
const ABBREVIATION = /^[A-Z][A-Za-z0-9-]{1,7}$/;
const JAPANESE = /[ぁ-ヺ一-鿿]/;

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
  readonly #senses = new Senses();

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
    return this.#senses.of(short);
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
    const known = this.#sources.get(source);
    this.#sources.set(source, evidence);
    // What it says as before is added before it is removed, so that it never goes away.
    return this.#change(known, evidence);
  }

  /** A source is gone. @returns the keys of what is different now */
  forget(source: Source): Set<string> {
    const known = this.#sources.get(source);
    this.#sources.delete(source);
    return this.#change(known, undefined);
  }

  #change(before: Evidence | undefined, now: Evidence | undefined): Set<string> {
    const changed = new Set<string>();
    const wasMedical = this.isMedical;
    for (const entry of now?.entries ?? []) this.#addEntry(entry, changed);
    for (const entry of before?.entries ?? []) this.#removeEntry(entry, changed);
    for (const definition of now?.definitions ?? [])
      if (this.#senses.add(definition)) changed.add(`short:${definition.short}`);
    for (const definition of before?.definitions ?? [])
      if (this.#senses.remove(definition)) changed.add(`short:${definition.short}`);
    if (this.isMedical !== wasMedical) changed.add('medical');
    return changed;
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
}
