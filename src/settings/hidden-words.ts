import type { Setting } from './setting';
import { type HiddenWord, MOST_HIDDEN } from './settings';

/** Hides a word, in every tab. The oldest comes back where there would be too many. */
export async function hideWord(
  setting: Setting<readonly HiddenWord[]>,
  word: HiddenWord,
): Promise<void> {
  const others = (await setting.read()).filter((other) => !isSame(other, word));
  await setting.write([...others, word].slice(-MOST_HIDDEN));
}

/** Takes back that a word was hidden. */
export async function restoreWord(
  setting: Setting<readonly HiddenWord[]>,
  word: HiddenWord,
): Promise<void> {
  const words = await setting.read();
  await setting.write(words.filter((other) => !isSame(other, word)));
}

function isSame(a: HiddenWord, b: HiddenWord): boolean {
  return a.entry === b.entry && a.site === b.site;
}
