import { describe, expect, it } from 'vitest';
import { asked, certain, match, mentionsIn } from './fixture';

describe('Latin surfaces', () => {
  it('takes a mark on the last character along: marks and characters are not parted', () => {
    expect(certain('IVIgﾞ療法')).toEqual(['IVIgﾞ→ivig']);
  });

  it('does not find ALS inside FALSE', () => {
    expect(certain('The answer is FALSE.')).toEqual([]);
  });

  it('does not take als for ALS, nor ms for MS', () => {
    expect(certain('als 5 ms')).toEqual([]);
  });

  it.each(['IVIg', 'IVIG', 'ivig', 'ｉｖｉｇ', 'ＩＶＩｇ'])('finds IVIg written %s', (written) => {
    expect(certain(`${written}療法`)).toEqual([`${written}→ivig`]);
  });

  it('does not find a word in front of a digit or letter that belongs to it', () => {
    expect(certain('IVIg2 xIVIg')).toEqual([]);
  });

  it.each([
    ['infections', 'infections→infection'],
    ['Rashes', 'Rashes→infection'],
    ["infection's", 'infection→infection'],
  ])('takes the English ending of %s', (text, expected) => {
    expect(certain(text)).toEqual([expected]);
  });

  it('does not take the beginning of a longer English word', () => {
    expect(certain('infectious feverish rashly')).toEqual([]);
  });

  it('leaves a surface that needs context unmarked', () => {
    expect(certain('MSの患者')).toEqual([]);
    expect(asked('MSの患者')).toEqual([]);
  });
});

describe('the script edge', () => {
  it.each([
    ['リツキシマブ投与群', 'リツキシマブ→rituximab'],
    ['ﾘﾂｷｼﾏﾌﾞを点滴', 'ﾘﾂｷｼﾏﾌﾞ→rituximab'],
    ['「血栓症」', '血栓症→thrombosis'],
    ['血栓症の予防', '血栓症→thrombosis'],
    ['ステロイドパルス療法', 'ステロイド→steroid'],
    ['ギランバレー症候群', 'ギランバレー症候群→gbs'],
    ['アレルギ――と書く', 'アレルギ―→allergy'],
  ])('makes %s certain', (text, expected) => {
    expect(certain(text)).toEqual([expected]);
  });

  it.each([
    ['開発熱意', '発熱'],
    ['アステロイド', 'ステロイド'],
    ['がんこ', 'がん'],
    ['胃がん', 'がん'],
    ['急性心筋梗塞後', '心筋梗塞'],
    ['発熱り', '発熱'],
  ])('leaves %s to the tokeniser', (text, candidate) => {
    expect(certain(text)).toEqual([]);
    expect(asked(text)).toEqual([candidate]);
  });
});

describe('boundary data', () => {
  it('rejects an edge that is never a word: 血栓症+状', () => {
    expect(certain('血栓症状がある')).toEqual([]);
    expect(asked('血栓症状がある')).toEqual([]);
  });

  it('rejects a surface inside a stop phrase only there', () => {
    expect(asked('がんばる人のがんの話')).toEqual(['がん']);
  });
});

describe('choosing among overlapping candidates', () => {
  it('takes the longest at a place', () => {
    expect(certain('免疫グロブリン療法を')).toEqual(['免疫グロブリン療法→ivig']);
  });

  it('paints nothing that an open answer could take back', () => {
    const text = '新抗ステロイド';
    const { clauses } = match(text);
    expect(certain(text)).toEqual([]);
    const isWord = (answer: boolean) => clauses.map(({ questions }) => questions.map(() => answer));
    expect(mentionsIn(text, isWord(true))).toEqual(['抗ステロイド→antidote']);
    expect(mentionsIn(text, isWord(false))).toEqual(['ステロイド→steroid']);
  });

  it('falls back to the shorter word when the longer is rejected', () => {
    const text = '新免疫グロブリン療法';
    const reading = match(text);
    const replies = reading.clauses.map((clause) =>
      clause.questions.map(({ start, end }) => clause.text.slice(start, end) === '免疫グロブリン'),
    );
    expect(mentionsIn(text, replies)).toEqual(['免疫グロブリン→immunoglobulin']);
  });

  it('keeps only what is certain when no tokeniser answers', () => {
    const text = '急性心筋梗塞後にリツキシマブ投与';
    expect(mentionsIn(text, null)).toEqual(['リツキシマブ→rituximab']);
  });
});

describe('long text', () => {
  it('asks about every candidate of a long text, in clauses short enough to tokenise', () => {
    const text = '急性心筋梗塞後'.repeat(200);
    const { clauses } = match(text);
    expect(Math.max(...clauses.map((clause) => clause.text.length))).toBeLessThanOrEqual(120);
    const count = clauses.flatMap((clause) => clause.questions).length;
    // A candidate astride a split is lost; every split costs at most one.
    expect(count).toBeGreaterThanOrEqual(200 - Math.ceil((200 * 7) / 60));
  });

  it('leaves a candidate astride a split unmarked', () => {
    const text = `${'漢'.repeat(118)}心筋梗塞${'漢'.repeat(20)}`;
    const reading = match(text);
    const yes = reading.clauses.map((clause) => clause.questions.map(() => true));
    expect(mentionsIn(text, yes)).toEqual([]);
  });
});
