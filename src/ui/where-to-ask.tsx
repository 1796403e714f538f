import { LABELS } from './i18n/labels';
import { useTongues } from './language-context';
import { LongText } from './long-text';
import { Label } from './runs';

const PARTS = ['adults', 'children', 'saying'] as const;

/** What a reader of English says on a Japanese telephone: as written, as spoken, what it means. */
const PHRASES: readonly (readonly [ja: string, romaji: string, en: string])[] = [
  ['救急です', 'kyūkyū desu', 'it is an emergency (they ask “fire or ambulance?”)'],
  ['息が苦しいです', 'iki ga kurushii desu', 'it is hard to breathe'],
  ['胸が痛いです', 'mune ga itai desu', 'my chest hurts'],
  ['意識がありません', 'ishiki ga arimasen', 'the person does not respond'],
  ['日本語が少ししか話せません', 'nihongo ga sukoshi shika hanasemasen', 'I speak little Japanese'],
];

/**
 * On every card with an urgent sign: whom somebody asks who is in doubt, or has no hospital, and
 * what to say on the telephone.
 */
export function WhereToAsk() {
  return (
    <details class="fold where-to-ask">
      <summary class="fold-summary">
        <Label of={(labels) => labels.whereToAsk.title} />
      </summary>
      {PARTS.map((part) => (
        <p key={part}>
          <LongText say={{ ja: LABELS.ja.whereToAsk[part], en: LABELS.en.whereToAsk[part] }} />
        </p>
      ))}
      {useTongues().includes('en') && (
        <ul class="phrases">
          {PHRASES.map(([ja, romaji, en]) => (
            <li key={ja}>
              <span lang="ja">{ja}</span> <i lang="ja-Latn">{romaji}</i>:{' '}
              <span lang="en">{en}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
