import type { Built, Entry, Named, Text } from '../glossary/entry';
import type { FoldedText } from '../matching/normalise';
import { toHiragana } from '../search/fold';
import type { Compound } from './compound';
import { paraphrase } from './paraphrase';
import type { Piece } from './piece';

type ShownPart = Extract<Built, { by: 'parts' }>['parts'][number];

/** Of English words the name itself is the English one, and nothing is read aloud for it. */
const LATIN = /^[ -~]+$/;
const KANA_OR_SIGNS = /^[ぁ-ゖァ-ヺーA-Za-z0-9 -]+$/;
const PLUS = { ja: '＋', en: ' + ' } as const;
/** Letters and numbers in a word: CD4, 2. */
const SIGN: Text = { ja: '記号や番号', en: 'a sign or number' };

/**
 * The card of a word that its parts tell, with the entry of the wider word, which is what the word
 * ends in.
 * @param id of the word, in its glossary
 * @param entries those that the pieces name, by reference
 */
export function compoundEntry(
  id: string,
  { cased: source }: FoldedText,
  compound: Compound,
  entries: ReadonlyMap<string, Entry>,
): Entry {
  const { pieces, head, kind } = compound;
  const shown = pieces.map((piece, i) => showPart(source, piece, i === 0, entries));
  const isTurned = pieces.some(({ part }) => part?.turns);
  const wider = isTurned || !head.entry ? undefined : entries.get(head.entry);
  const names = pieces.map((piece) => shortly(piece, entries));
  const joined = (language: 'ja' | 'en') =>
    names.map((name, i) => name?.[language] ?? shown[i]!.text).join(PLUS[language]);
  const says = paraphrase(compound) ?? (shown.length === 1 ? shown[0]?.gloss : undefined);
  const gist = says ?? { ja: joined('ja'), en: joined('en') };
  const isLatin = LATIN.test(source);
  const hasReading = !isLatin && shown.every(({ reading }) => reading !== '');
  return {
    id,
    kind,
    level: 'specialist',
    headword: source,
    reading: hasReading ? shown.map(({ reading }) => reading).join('') : '',
    english: isLatin ? source : joined('en'),
    gist,
    detail: gist,
    built: { by: 'parts', ...(says && { says }), parts: shown },
    ...(wider && { about: wider }),
    related: [],
    sources: [],
    review: 'none',
  };
}

function showPart(
  source: string,
  { start, end, part, entry }: Piece,
  isFirst: boolean,
  entries: ReadonlyMap<string, Entry>,
): ShownPart {
  const text = source.slice(start, end);
  const explained = entry ? entries.get(entry) : undefined;
  const written = (isFirst ? part?.readingFirst : undefined) ?? part?.reading;
  const named = explained?.headword === text ? explained.reading : undefined;
  return {
    text,
    reading: written ?? named ?? (KANA_OR_SIGNS.test(text) ? toHiragana(text) : ''),
    gloss: part?.gloss ?? explained?.gist ?? SIGN,
    ...(explained && { entry: nameOf(explained) }),
  };
}

/** What a piece means in few words; null for letters and numbers. */
function shortly({ part, entry }: Piece, entries: ReadonlyMap<string, Entry>): Text | null {
  if (part) return part.gloss;
  const explained = entry ? entries.get(entry) : undefined;
  return explained ? { ja: explained.headword, en: explained.english } : null;
}

function nameOf({ id, headword, english }: Entry): Named {
  return { id, headword, english };
}

/** The references of the entries that a card of these pieces shows. */
export function entriesIn({ pieces }: Compound): string[] {
  return [...new Set(pieces.flatMap(({ entry }) => (entry ? [entry] : [])))];
}
