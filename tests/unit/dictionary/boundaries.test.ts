import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDictionary } from '../../../dictionary/compile/read-dictionary';
import { compileBoundaries } from '../../../src/matching/boundaries';

const folder = fileURLToPath(new URL('../../../dictionary', import.meta.url));
const isBlocked = compileBoundaries((await readDictionary(folder)).boundaries.data);

/** Is the bracketed word of the sentence blocked? */
function blocks(sentence: string): boolean {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return isBlocked(sentence.replace(/[[\]]/g, '').toLowerCase(), start, end);
}

test.each([
  '腫瘤[性病]変を認める',
  '蕁[麻疹]が出た',
  '頸部[脊柱管狭窄症]の手術',
  '広範[脊柱管狭窄症]',
  '重い胃[不全麻痺]',
  'cervical [spinal stenosis]',
  '[湿性咳]嗽がある',
  '[リンパ節腫]脹',
  '[認知症]状の評価',
  '[肝硬変症]例',
  '[甲状腺腫]大',
  '[神経症]状',
  '動[脈拍]動',
  '対[処方]法',
  '[骨折]り損のくたびれもうけ',
  '先[頭痛]恨のミス',
  '物[腰痛]々しく',
  '妥[結核]合意',
  '輸[出血]液製剤',
  '交[流産]業',
  '開[発作]業',
  '開[発熱]意',
  '困[難聴]取',
  '男[性病]棟',
  '血[中毒]素',
  '水[中毒]性試験',
  '気分[てんかん]に散歩',
  '方向[てんかん]する',
  '[しびれ]を切らして帰る',
  '[がん]じつの朝',
  '[せき]にんを取る',
  '[MS]-DOSの時代',
  'テン[ペスト]を読む',
  '機動戦士[ガン]ダム',
  '[運動神経]がいい子',
  '[神経]質な人',
  'この家電は[発熱]量が多い',
  '金属[疲労]で折れた',
  'お[疲れ]さまでした',
  'それ[はしか]し違う',
  'brush [stroke]s and colour',
  'diplomatic [immunity] was granted',
])('%s is no mention', (sentence) => {
  expect(blocks(sentence)).toBe(true);
});

test.each([
  '症候性[てんかん]と診断された',
  '特発性[てんかん]の薬',
  '細かい[がん]細胞が残る',
  'ぜひ[がん]検診を',
  'どう[がん]と向き合うか',
  '胃[がん]こそ早期発見',
  '胃[がん]ばかりではない',
  '[がん]たんぱく質',
  'もちろん[麻疹]の予防接種も',
  '[運動神経]が障害される',
  '[運動神経]も感覚神経も',
  '[運動神経]がよわる病気',
  '女性に[免疫]の異常が多い',
  '腰の[痛み]入院',
  '[水中毒]は塩分が薄まる病気',
  'てんかんの[発作]の業務上の配慮',
  '[認知症]の状態',
  '急な[発熱]と頭痛',
  '手足の[しびれ]が切れ目なく続く',
  '大きな[おでき]ができた',
  '[出血]管理と止血',
  '[腰痛]打撲に',
  '[糖尿病]理解のために',
  'a [stroke] in the brain',
  'her [immunity] to measles',
])('%s stays a mention', (sentence) => {
  expect(blocks(sentence)).toBe(false);
});
