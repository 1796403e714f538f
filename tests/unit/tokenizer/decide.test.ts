import { beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../../src/matching/types';
import { decide } from '../../../src/tokenizer/decide';
import type { Tokenizer } from '../../../src/tokenizer/types';
import { PATIENCE, slimTokenizer } from './fixture';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await slimTokenizer();
}, PATIENCE);

/** Reads `開[発熱]意`: each bracket is a question. */
function answer(marked: string): boolean[] {
  const questions: Question[] = [];
  let text = '';
  let start = 0;
  for (const unit of marked) {
    if (unit === '[') start = text.length;
    else if (unit === ']') questions.push({ start, end: text.length });
    else text += unit;
  }
  return decide(tokenizer, { text, questions });
}

describe('a compound of kanji', () => {
  test.each([
    '急性[心筋梗塞]後の患者',
    '抗[血小板]薬を飲む',
    '免疫低下時[発熱]患者を診る',
    '上部消化管[内視鏡]検査を受ける',
    '本態性[高血圧]と言われた',
    '間質性[肺炎]像がある',
    '鏡視下[手術]を受けた',
    '左[側胸部痛]を訴える',
    '重症[筋無力症]患者の会',
    '慢性[腎不全]例である',
    '再発性[多発軟骨炎]疑い',
    '[免疫グロブリン]療法を始める',
    '抗[リン脂質抗体]症候群である',
    '急性[骨髄性白血病]治療中',
    '深部静脈[血栓症]予防のため',
  ])('is found among other kanji: %s', (marked) => expect(answer(marked)).toEqual([true]));

  test.each([
    '新製品の開[発熱]意が高い',
    '無駄[骨折]りだった',
    '妥[結核]合意に至る',
    '先[頭痛]恨のミスを犯す',
    '輸[出血]液製剤の統計',
    '国内最[早産]業とは言えない',
    '文化交[流産]業を支える',
    '技術開[発作]業に入る',
    '聞き取り困[難聴]取',
    '男[性病]棟に入院した',
    '対[処方]法を考える',
    '問題を[再発]見した',
    '蕁[麻疹]が出た',
    '水[中毒]性試験を行う',
    'A[B型肝炎]',
  ])('is not seen astride other words: %s', (marked) => expect(answer(marked)).toEqual([false]));
});

describe('a single kanji', () => {
  test.each([
    '高い[熱]と悪寒',
    '夜に[咳]が続く',
    '黄色い[痰]が出る',
    '強い[癌]の疑い',
    '今朝[熱]が出た',
  ])('is found as a word: %s', (marked) => expect(answer(marked)).toEqual([true]));

  test.each(['[熱]帯魚を飼う', '[熱]心に学ぶ', '昨夜発[熱]した', '鎮[咳]薬を飲む'])(
    'is not seen in another word: %s',
    (marked) => expect(answer(marked)).toEqual([false]),
  );
});

describe('a katakana word', () => {
  test.each([
    '[ステロイド]パルス療法',
    '[リツキシマブ]投与群',
    '[インフルエンザ]ワクチン',
    '[アレルギー]テストを受ける',
    '肝臓に[ガン]がある',
  ])('is found at the start of a run, or alone: %s', (marked) =>
    expect(answer(marked)).toEqual([true]),
  );

  test.each([
    '小惑星はア[ステロイド]ベルトにある',
    'シェイクスピアのテン[ペスト]を観る',
    'ブダ[ペスト]を旅する',
    '選挙のスロー[ガン]を決める',
    'ウ[ガン]ダに行く',
    '機動戦士[ガン]ダム',
    'プラス[チック]製の皿',
    'オ[リンパ]スの内視鏡',
  ])('is not seen in a foreign name: %s', (marked) => expect(answer(marked)).toEqual([false]));
});

describe('a hiragana word', () => {
  test.each([
    '[がん]の治療を受ける',
    '母が[がん]になった',
    'ひどい[せき]が出る',
    '足の[むくみ]やだるさ',
    '強い[めまい]のような感じ',
    '手足の[しびれ]があるとき',
    '皮膚の[かゆみ]など',
    '[けいれん]している',
    '顔に[やけど]をした',
    '子どもの[てんかん]です',
    '[ぜんそく]の発作',
    '[がん]だと言われた',
    'これは[がん]らしい',
    'いま[めまい]がする',
    '[めまい]ふらつきに',
    'このごろ[しびれ]がある',
    '[さむけ]だと思う',
    'がんこな[めまい]',
    '[いたみどめ]をのんだ',
  ])('is found between particles: %s', (marked) => expect(answer(marked)).toEqual([true]));

  test.each([
    '明日も[がん]ばる',
    '[がん]ばれと励ます',
    '[がん]こな父',
    '[がん]じつに初もうで',
    '来年の[がん]じつ',
    'にほん[がん]ばれ',
    '[せき]ゆストーブ',
    'か[せき]を掘る',
    'ご[ぜんそく]たつ',
    'かん[たん]な話',
    '[たん]ごを覚える',
    'きれいな夕[やけど]き',
    '歌っ[たん]だ',
    '川に[はしか]けた橋',
    'か[おでき]まる',
    '写真に[うつ]った',
    'たの[しみ]にする',
    '[はなみず]きの花',
    '[がん]もどきの煮物',
    '[ふるえ]た声',
  ])('is not seen in another word: %s', (marked) => expect(answer(marked)).toEqual([false]));
});

describe('decide', () => {
  test('answers in the order of the questions, not of the places', () => {
    const text = '急性心筋梗塞後、開発熱意';
    const inside = { start: 9, end: 11 };
    const word = { start: 2, end: 6 };
    expect(decide(tokenizer, { text, questions: [inside, word] })).toEqual([false, true]);
    expect(decide(tokenizer, { text, questions: [word, inside] })).toEqual([true, false]);
  });

  test('keeps offsets behind emoji, of which kuromoji swallows what follows', () => {
    expect(answer('😀😀急性[心筋梗塞]後')).toEqual([true]);
  });

  test('reads nothing where nothing is asked', () => {
    const before = tokenizer.work.nodes;
    expect(decide(tokenizer, { text: '急性心筋梗塞', questions: [] })).toEqual([]);
    expect(tokenizer.work.nodes).toBe(before);
  });
});
