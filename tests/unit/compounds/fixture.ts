import { type CompoundReader, openParts } from '../../../src/compounds/compound-reader';
import type { Part, PartsFile } from '../../../src/compounds/parts-file';
import type { Role } from '../../../src/compounds/roles';
import { DICTIONARY } from '../../../src/glossary/reference';
import { joinLexicons } from '../../../src/matching/join-lexicons';
import { lexiconOf } from '../../../src/matching/pack-index';

export function part(
  text: string | readonly string[],
  role: Role,
  more: Partial<Part> & { readonly ja?: string; readonly en?: string } = {},
): Part {
  const { ja = 'やさしい言葉', en = 'plain words', ...others } = more;
  const texts = typeof text === 'string' ? [text] : [...text];
  return { texts, role, gloss: { ja, en }, ...others };
}

export const PARTS: readonly Part[] = [
  part('右半', 'side', { at: ['first', 'middle'], weak: true, reading: 'うはん' }),
  part('結腸', 'body-part', { reading: 'けっちょう', ja: '大腸の一部', en: 'large bowel' }),
  part(['切除術'], 'treatment', { at: ['last'], reading: 'せつじょじゅつ', ja: '切り取る手術' }),
  part(['癌', 'がん'], 'disease', {
    reading: 'がん',
    says: { ja: '{}にできるがん', en: 'cancer of the {}' },
  }),
  part('炎', 'disease', { at: ['last'], reading: 'えん' }),
  part('皮膚', 'body-part', { reading: 'ひふ' }),
  part('静脈', 'body-part', { reading: 'じょうみゃく' }),
  part('性', 'quality', { at: ['middle'], weak: true, reading: 'せい' }),
  part('偽', 'quality', { at: ['first'], turns: true, reading: 'ぎ' }),
  part('右', 'side', { at: ['first', 'middle'], weak: true, reading: 'みぎ' }),
  part('肺', 'body-part', { reading: 'はい', readingFirst: 'はい' }),
  part('型', 'number', { weak: true, reading: 'がた' }),
  part('ステージ', 'number', { weak: true, reading: 'すてーじ' }),
  part('機能', 'process', { weak: true, reading: 'きのう' }),
  part('異常', 'symptom', { weak: true, reading: 'いじょう' }),
  part(['ギラン', 'バレー'], 'cause'),
  part('糖', 'substance', { reading: 'とう' }),
  part('尿', 'substance', { reading: 'にょう' }),
  part('病', 'disease', { at: ['last'], weak: true, reading: 'びょう' }),
  part('hepato', 'body-part', { leans: 'after' }),
  part('spleno', 'body-part', { leans: 'after' }),
  part('megaly', 'symptom', { leans: 'before' }),
  part('itis', 'disease', { leans: 'before' }),
  part('peripheral', 'place', { at: ['first', 'middle'], weak: true }),
];

/** Kind and level as positions: 0 disease, 6 anatomy; 0 everyday, 1 common, 2 specialist. */
export const LEXICON = joinLexicons(
  new Map([
    [
      DICTIONARY,
      lexiconOf(
        [
          'gout\t01\t痛風',
          'lung\t60\t?肺\t肺臓',
          'neuropathy\t02\tneuropathy\t末梢神経障害',
          'pneumonia\t01\t肺炎',
        ].join('\n'),
      ),
    ],
  ]),
);

export function readerOf(more: Partial<PartsFile> = {}): CompoundReader {
  const file = { parts: [...PARTS], misleading: [], neighbours: [], ...more };
  return openParts(file, LEXICON.surfaces);
}
