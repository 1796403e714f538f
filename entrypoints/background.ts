import boundaries from 'virtual:boundaries';
import { defineBackground } from 'wxt/utils/define-background';
import { farMatcher } from '../src/far/far-matcher';
import { allWords, compounds, findEntry } from '../src/glossaries/glossaries';
import { keepOnceLoaded } from '../src/matching/keep-once-loaded';
import { answerRequests } from '../src/messages/answer';
import { migrateStored } from '../src/settings/migrations';
import { ensureTokenizer } from '../src/tokenizer/browser';

/**
 * What the background answers; and after an update it brings what is stored into its newest form,
 * which whoever reads it before understands as well. It keeps nothing but caches: its death costs no one anything.
 */
export default defineBackground(() => {
  const reader = keepOnceLoaded(async () => {
    // Entries and names are read all the same where the parts cannot be.
    const [words, parts] = await Promise.all([allWords(), compounds().catch(() => null)]);
    return farMatcher(words, boundaries, parts);
  });
  const tokenizer = () => ensureTokenizer().catch(() => null);
  answerRequests({
    entry: ({ id }) => findEntry(id),
    read: async ({ texts }) => {
      const [read, tokens] = await Promise.all([reader(), tokenizer()]);
      return read(texts, tokens);
    },
    precision: async () => ((await tokenizer()) ? 'full' : 'reduced'),
  });
  // It is tried again the next time.
  migrateStored().catch(() => {});
});
