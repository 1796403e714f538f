/** Consonants of katakana, as far as English keeps them apart; vowels say little. */
const ROWS: readonly (readonly [string, string])[] = [
  ['カキクケコ', 'k'],
  ['ガギグゲゴ', 'g'],
  ['サシスセソ', 's'],
  ['ザジズゼゾ', 'z'],
  ['タチツテトッ', 't'],
  ['ダヂヅデド', 'd'],
  ['ナニヌネノン', 'n'],
  // ホスホマイシン is fosfomycin.
  ['ハヒフヘホ', 'f'],
  ['バビブベボヴ', 'b'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
];
const SOUND = new Map(ROWS.flatMap(([kana, sound]) => [...kana].map((one) => [one, sound])));
/** So much of the longer must stand in the other, in this order. */
const SHARE = 0.7;

/** Is an English name written in katakana as it sounds? */
export function soundsAlike(katakana: string, english: string): boolean {
  if (/[^ァ-ヺー酸]/.test(katakana)) return false;
  if (katakana.endsWith('酸') !== english.endsWith(' acid')) return false;
  const a = [...katakana].map((kana) => SOUND.get(kana) ?? '').join('');
  const b = consonants(english);
  return commonLength(a, b) >= SHARE * Math.max(a.length, b.length);
}

function consonants(english: string): string {
  return english
    .toLowerCase()
    .replace(/ acid$/, '')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch|qu?|c(?=[aoulrkt])|c$/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/c/g, 's')
    .replace(/j/g, 'z')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/h/g, 'f')
    .replace(/(.)\1/g, '$1')
    .replace(/[^a-z]|[aeiouwy]/g, '');
}

/** The length of the longest sequence that stands in both, with gaps. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (let i = 0; i < b.length; i++) {
      next.push(one === b[i] ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
