import { BEGINNING, END, FORM } from './dosage-forms';

/** Less than this is no name, whatever it ends in. */
const SHORTEST = 2;
/** エピペン, トラムセット, アデラビン: a name so short is whole, though it ends in such a word. */
const SHORTEST_BEFORE_THESE = 4;
const THESE =
  /^(?:ペン|セット|ビン|ラピッド|キット|ゲル|フォーム|パック|ミニ|カート|フィルム|ゾル|ハップ|ソフト|ハーフ|キャップ|ジェル|バッグ|バック|スティック|フィールド|リキッド|コーワ|デポ)/;
/** `ボルタレンSR`, `リンデロン-VG`: letters that tell one form of a brand from another. */
const WITH_LETTERS = /^([ァ-ヺー]{3,})-?[A-Z]{1,3}$/;

/** リリカカプセル, ロキソニンゲル: nothing tells where the name ends but that it is known whole. */
const RUN_ON = /^[ァ-ヺー]{2}/;

/**
 * What people call a product: its printed name without form, strength and maker; without the letters
 * that tell its forms apart, and with a form that is written on in katakana, where there are such.
 */
export function productNames(printed: string): string[] {
  const name = withoutEnds(printed.replace(BEGINNING, ''));
  const brand = WITH_LETTERS.exec(name)?.[1];
  const withForm = nameWithForm(printed);
  const isRunOn = withForm !== null && RUN_ON.test(withForm.slice(name.length - 1));
  return [name, ...(brand ? [brand] : []), ...(isRunOn ? [withForm] : [])];
}

/** The name of a product with its form, which tells it from another word: アスパラ錠. */
export function nameWithForm(printed: string): string | null {
  const text = printed.replace(BEGINNING, '');
  const name = withoutEnds(text);
  const form = FORM.exec(text.slice(name.length))?.[0];
  return form ? name + form : null;
}

function withoutEnds(text: string): string {
  const end = END.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - end.length);
  const isRunOn = THESE.test(end) && /[ァ-ヺー]$/.test(rest);
  if (end === '' || rest.length < (isRunOn ? SHORTEST_BEFORE_THESE : SHORTEST)) return text;
  return withoutEnds(rest);
}
