import { defineBackground } from 'wxt/utils/define-background';
import { fetchEntry } from '../src/glossary/fetch-entry';
import { answerRequests } from '../src/messages/answer';
import { migrateStored } from '../src/settings/migrations';
import { ensureTokenizer } from '../src/tokenizer/browser';
import { decide } from '../src/tokenizer/decide';

/**
 * What the background answers; and after an update it brings what is stored into its newest form,
 * which whoever reads it before understands as well. It keeps nothing but caches: its death costs no one anything.
 */
export default defineBackground(() => {
  answerRequests({
    entry: ({ id }) => fetchEntry(id),
    decide: ({ clauses }) =>
      ensureTokenizer().then(
        (tokenizer) => clauses.map((clause) => decide(tokenizer, clause)),
        () => null,
      ),
    precision: () =>
      ensureTokenizer().then(
        () => 'full' as const,
        () => 'reduced' as const,
      ),
  });
  // It is tried again the next time.
  migrateStored().catch(() => {});
});
