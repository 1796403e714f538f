import { describe, expect, test } from 'vitest';
import { foldRomaji } from '../../../src/search/romaji/fold-romaji';
import { romanise } from '../../../src/search/romaji/romanise';

describe('spellings of one reading are one', () => {
  test.each([
    ['けっせんしょう', ['kessenshou', 'kessensyou', 'kessensho', 'kesseñshō', 'ketsusenshou']],
    ['りつきしまぶ', ['ritsukishimabu', 'ritukisimabu']],
    ['じんふぜん', ['jinfuzen', 'zinhuzen', 'jinnfuzenn']],
    ['しんぱいていし', ['shimpaiteishi', 'shinpaiteishi', 'sinpaiteisi']],
    ['ちゅうしゃ', ['chuusha', 'chūsha', 'tyuusya', 'chusha', 'cyuusya']],
    ['ぜんぞく', ['zenzoku', 'zennzoku']],
    ['けんえき', ["ken'eki", 'keneki', 'kenneki']],
    ['かりうむちけっしょう', ['kariumuchikesshou', 'kariumutikessyo']],
    ['しーてぃーけんさ', ['shiithiikensa', 'shi-ti-kensa', 'siitiikensa']],
    ['ふぁんたすてぃっく', ['fantasutikku', 'fantasuthikku']],
    ['ゔぃるす', ['virusu', 'birusu']],
    ['うぃるす', ['wirusu']],
    ['じぇねりっく', ['jenerikku', 'zyenerikku']],
    ['まっちゃ', ['matcha', 'maccha', 'mattya']],
    ['ちぢみ', ['chijimi', 'tizimi', 'chidimi']],
    ['つづける', ['tsuzukeru', 'tuzukeru', 'tudukeru', 'tsudzukeru']],
  ])('%s', (kana, spellings) => {
    const ways = romanise(kana);
    for (const spelling of spellings) expect(ways, spelling).toContain(foldRomaji(spelling));
  });
});

test('a word that is being typed fits between two keys', () => {
  for (const word of ['kesshoubanzougen', 'chijimi', 'ritsukishimabu', 'chuusha', 'jinfuzen']) {
    const [whole = ''] = [foldRomaji(word)].filter((spelt) => spelt !== null);
    for (let end = 1; end <= word.length; end++) {
      expect(whole.startsWith(foldRomaji(word.slice(0, end))!), word.slice(0, end)).toBe(true);
    }
  }
});

test.each(['血栓', 'けっせん', 'cd20', '-', 'ig g4'])('%s is not taken for romaji', (text) => {
  expect(foldRomaji(text)).toBeNull();
});

test.each(['血栓', 'b細胞', '', 'ige'])('%s is not taken for kana', (text) => {
  expect(romanise(text)).toEqual([]);
});
