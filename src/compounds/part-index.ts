import type { Part } from './parts-file';

interface Written {
  readonly text: string;
  readonly part: Part;
}

/** Parts by the first code unit of how they are written, longest first. */
export type PartIndex = (unit: number) => readonly Written[];

export function indexParts(parts: readonly Part[]): PartIndex {
  const byUnit = new Map<number, Written[]>();
  for (const part of parts) {
    for (const text of part.texts) {
      const unit = text.charCodeAt(0);
      const here = byUnit.get(unit) ?? [];
      here.push({ text, part });
      byUnit.set(unit, here);
    }
  }
  for (const written of byUnit.values()) written.sort((a, b) => b.text.length - a.text.length);
  return (unit) => byUnit.get(unit) ?? [];
}
