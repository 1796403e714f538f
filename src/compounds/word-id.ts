/**
 * A word of any script as an id, such as references, messages and settings take: its UTF-16 code
 * units in base 16, parted by hyphens.
 */
export function wordId(word: string): string {
  return word
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16))
    .join('-');
}

const ID = /^[0-9a-f]{1,4}(?:-[0-9a-f]{1,4})*$/;

/** @returns null where it is no such id */
export function wordOf(id: string): string | null {
  if (!ID.test(id)) return null;
  return String.fromCharCode(...id.split('-').map((unit) => Number.parseInt(unit, 16)));
}
