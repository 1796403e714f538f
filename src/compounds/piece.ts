import type { Part, Position } from './parts-file';
import type { Role } from './roles';

/**
 * A part, or the name of an entry, as it stands in a text. Offsets are UTF-16 code units of the
 * folded text.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly isWeak: boolean;
  /** Null where it is only an entry's name, a number or letters. */
  readonly part: Part | null;
  /** The reference of the entry that explains it. */
  readonly entry: string | null;
}

/** May it stand there in a word? */
export function mayStand({ part }: Piece, position: Position): boolean {
  return part?.at?.includes(position) ?? true;
}

/** What an answer calls it: the entry that explains it, else the part. */
export function idOf({ entry, part }: Piece): string | null {
  return entry ?? part?.texts[0] ?? null;
}
