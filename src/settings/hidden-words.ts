import { HIDDEN, hiddenIn, hiddenKey, MOST_HIDDEN } from './hidden-key';
import { LEGACY_HIDDEN, migrated, migrateStored } from './migrations';
import type { Setting } from './setting';
import type { HiddenWord } from './settings';
import { applyChange, isPrivate, readStored, watchStored } from './storage';

/** The words that the reader does not want marked, oldest first. */
export const hidden: Pick<Setting<readonly HiddenWord[]>, 'read' | 'watch'> = {
  async read() {
    return hiddenIn(migrated(await readStored(null))).map(({ word }) => word);
  },
  watch(listener, signal) {
    watchStored((changes) => {
      const isOurs = (key: string) => key.startsWith(HIDDEN) || key === LEGACY_HIDDEN;
      if (!Object.keys(changes).some(isOurs)) return;
      void hidden.read().then((words) => !signal.aborted && listener(words));
    }, signal);
  },
};

/** Hides a word, in every tab. The oldest come back where there would be too many. */
export async function hideWord(word: HiddenWord): Promise<void> {
  if (word.site !== null && isPrivate()) return;
  await migrateStored();
  const key = hiddenKey(word);
  const others = hiddenIn(await readStored(null)).filter((other) => hiddenKey(other.word) !== key);
  const order = (others.at(-1)?.order ?? -1) + 1;
  const tooMany = others.slice(0, Math.max(0, others.length + 1 - MOST_HIDDEN));
  const remove = tooMany.map((other) => hiddenKey(other.word));
  await applyChange({ set: { [key]: order }, remove });
}

/** Takes back that a word was hidden. */
export async function restoreWord(word: HiddenWord): Promise<void> {
  await migrateStored();
  await applyChange({ set: {}, remove: [hiddenKey(word)] });
}
