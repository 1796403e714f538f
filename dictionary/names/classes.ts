/** A row of `classes.tsv`: a class of the price list, and the entry that explains it. */
export interface MedicineClass {
  readonly code: string;
  readonly entry: string;
  readonly name: string;
}

/** @param rows code, entry, the class's name in the price list */
export function classesOf(rows: readonly (readonly string[])[]): Map<string, MedicineClass> {
  return new Map(
    rows.map(([code = '', entry = '', name = '']) => [code, { code, entry, name }] as const),
  );
}

/** The class with the longest code that a product's begins with. */
export function classOf(
  classes: ReadonlyMap<string, MedicineClass>,
  code: string,
): MedicineClass | undefined {
  return code === '' ? undefined : (classes.get(code) ?? classOf(classes, code.slice(0, -1)));
}

/** Does the class say where it is used rather than what it does: in eyes, on skin, in the throat? */
export function isLocal(code: string): boolean {
  return /^(?:13[12]|226|25[25]|26|27)/.test(code);
}

/** その他の…, 他に…: such a class holds what fits in no other, and says little of a mixture. */
export function isRemainder({ name }: MedicineClass): boolean {
  return name.startsWith('その他の') || name.startsWith('他に');
}
