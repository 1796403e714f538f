import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as kuromoji from 'kuromoji';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadTokenizer } from '../../../src/tokenizer/load';
import * as partOfSpeech from '../../../src/tokenizer/part-of-speech';
import { convertStockDictionary } from '../../../src/tokenizer/slim/convert';
import { readFromFolder, slimDictionaryFolder } from '../../../src/tokenizer/slim/folder';
import { HEADER_FILE } from '../../../src/tokenizer/slim/format';
import type { Tokenizer } from '../../../src/tokenizer/types';
import { mulberry32, PATIENCE, surfacesOf } from './fixture';

type Stock = kuromoji.Tokenizer<kuromoji.IpadicFeatures>;

let stock: Stock;
let slim: Tokenizer;

const dicPath = join(
  dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
  'dict',
);
/** Not the cached conversion, which may be older than the code that is tested. */
const fresh = convertStockDictionary(dicPath);

// All in one file: the stock dictionary takes a second and 300 MB, once.
beforeAll(async () => {
  slim = await loadTokenizer(async (name) => Uint8Array.from(fresh[`${name}.dat`]!).buffer);
  stock = await loadStock();
}, PATIENCE);

test(
  'the cached conversion is the present one; else raise SLIM_VERSION',
  async () => {
    const cached = await readFromFolder(await slimDictionaryFolder())(HEADER_FILE);
    expect(new Uint8Array(cached)).toEqual(new Uint8Array(fresh[`${HEADER_FILE}.dat`]!));
  },
  PATIENCE,
);

describe('segmentation is that of kuromoji with its own dictionary', () => {
  test('on the sentences of the entries: the conversion keeps every word and its cost', () => {
    const sentences = japaneseSentences('dictionary/entries');
    expect(sentences.length).toBeGreaterThanOrEqual(100);
    for (const sentence of sentences) expectSameWords(sentence);
  });

  test('on 1,000 random mixtures of unknown words, runs and surrogates', () => {
    const random = mulberry32(20_260_829);
    for (let i = 0; i < 1000; i++) expectSameWords(randomText(random));
  });

  test.each([
    '体温36.5℃。翌日も頭痛がある。',
    'ＩＶＩｇ（免疫グロブリン大量静注療法）を5日間、点滴する！',
    'a,b "が" 、,，あ\n い',
    '😀😀頭痛がある',
    'ΑβγとДを…\u3000含む行、ﾊﾝｶｸ。',
    '、、。。',
  ])('on awkward text: %j', (text) => expectSameWords(text));
});

describe('parts of speech are those of the published features', () => {
  test('of every left id', () => {
    const features = featuresByLeftId();
    // IPADIC's left-id.def has 1,316 rows, and no word has that of the sentence ends, 0.
    expect(features.size).toBe(1315);
    for (const [id, [pos = '', detail = '', , , conjugation = '']] of features) {
      const noun = pos === '名詞' && detail !== '接尾' && detail !== '非自立';
      const copula = /^(形容詞・イ段|特殊・(ジャ|ダ|デス|ヤ)|文語・(ナリ|ゴトシ))$/.test(
        conjugation,
      );
      expect({ id, ...classes(id) }).toEqual({
        id,
        symbol: pos === '記号',
        particle: pos === '助詞',
        prefix: pos === '接頭詞',
        adverb: pos === '副詞',
        fullNoun: noun,
        verbEnding: pos === '助動詞' && !copula,
      });
    }
    expect(features.get(partOfSpeech.COMMON_NOUN)?.slice(0, 2)).toEqual(['名詞', '一般']);
  });
});

function classes(id: number) {
  return {
    symbol: partOfSpeech.isSymbol(id),
    particle: partOfSpeech.isParticle(id),
    prefix: partOfSpeech.isPrefix(id),
    adverb: partOfSpeech.isAdverb(id),
    fullNoun: partOfSpeech.isFullNoun(id),
    verbEnding: partOfSpeech.isVerbEnding(id),
  };
}

function expectSameWords(text: string): void {
  const readable = text.replace(/[\ud800-\udfff]/g, '〓');
  const expected = stock.tokenize(readable).map((token) => token.surface_form);
  const actual = slim.segment(text).map(({ start, end }) => readable.slice(start, end));
  expect(actual).toEqual(expected);
  expect(surfacesOf(slim, text).join('')).toBe(text);
}

function loadStock(): Promise<Stock> {
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)));
  });
}

/** Features of one word for each left id, from the part of speech on. */
function featuresByLeftId(): Map<number, string[]> {
  const dictionary = stock.token_info_dictionary as unknown as {
    dictionary: { getShort(at: number): number };
    target_map: Record<string, number[]>;
    getFeatures(id: string): string;
  };
  const features = new Map<number, string[]>();
  for (const ids of Object.values(dictionary.target_map)) {
    for (const id of ids) {
      const left = dictionary.dictionary.getShort(id);
      if (features.has(left)) continue;
      // A spelling may itself hold a comma, but is followed by eight more fields all the same.
      const fields = dictionary.getFeatures(String(id)).split(',');
      features.set(left, fields.slice(fields.length - 9));
    }
  }
  return features;
}

function japaneseSentences(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const entry: Record<string, { ja?: unknown } | undefined> =
        parse(readFileSync(join(folder, file), 'utf8')) ?? {};
      return ['gist', 'detail', 'care', 'whenToCall'].map((field) => entry[field]?.ja);
    })
    .filter((text) => typeof text === 'string')
    .flatMap((text) => text.split(/(?<=。)/))
    .filter((sentence) => sentence.trim() !== '');
}

const ALPHABETS = [
  '急性心筋梗塞後開発熱意結核血小板療法一二年大人気中',
  'がんのせきはをにでしたないもるかてつとよう',
  'ステロイドアペンガウイルスー',
  '😀🩸👩‍⚕️𠮷',
  '0123456789０１',
  'IVIgMSabcＲ',
  '、。！？・（）「」 \n',
].map((letters) => Array.from(letters));

function randomText(random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  let text = '';
  for (let runs = 1 + Math.floor(random() * 12); runs > 0; runs--) {
    const letters = pick(ALPHABETS);
    for (let count = 1 + Math.floor(random() * 5); count > 0; count--) text += pick(letters);
  }
  return text;
}
