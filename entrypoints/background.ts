import { defineBackground } from 'wxt/utils/define-background';
import { findEntry } from '../src/glossary/glossaries';
import { answerRequests } from '../src/messages/answer';
import { ensureTokenizer } from '../src/tokenizer/browser';
import { decide } from '../src/tokenizer/decide';

/** What the background answers. It keeps nothing but caches: its death costs no one anything. */
export default defineBackground(() => {
  answerRequests({
    entry: ({ id }) => findEntry(id),
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
});
