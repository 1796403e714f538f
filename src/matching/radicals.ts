/**
 * Radicals that stand for whole characters in text copied out of PDF files. NFKC folds the
 * Kangxi radicals (⼤ → 大) but not these of the CJK Radicals Supplement. Source: Unicode's
 * EquivalentUnifiedIdeograph.txt, the rows whose ideograph is in use in Japanese.
 */
const SUPPLEMENT: readonly (readonly [string, string])[] = [
  ['⺟', '母'],
  ['⺠', '民'],
  ['⺫', '目'],
  ['⺬', '示'],
  ['⺼', '肉'],
  ['⻁', '虎'],
  ['⻄', '西'],
  ['⻑', '長'],
  ['⻘', '青'],
  ['⻝', '食'],
  ['⻤', '鬼'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻫', '斉'],
  ['⻭', '歯'],
  ['⻯', '竜'],
  ['⻲', '亀'],
];

const IDEOGRAPHS = new Map(SUPPLEMENT);

/** The ideograph that a supplement radical stands for, or undefined. */
export function ideographOf(radical: string): string | undefined {
  return IDEOGRAPHS.get(radical);
}
