import { describe, expect, it } from 'vitest';
import { NO_BOUNDARIES } from '../../../src/matching/boundaries';
import { PageContext } from '../../../src/matching/context/page-context';
import { createMatcher } from '../../../src/matching/matcher';
import { lexiconOf } from '../../../src/matching/pack-index';

const INDEX = [
  'als\t02\tALS\t筋萎縮性側索硬化症\tamyotrophic lateral sclerosis',
  'cidp\t02\tCIDP',
  'cold\t00\tかぜ\t?cold',
  'fever\t10\t発熱',
  'gbs\t02\tギラン・バレー症候群',
  'headache\t10\t頭痛',
  'hypertension\t01\t高血圧\thypertension',
  'ivig\t42\tIVIg\t免疫グロブリン療法\t!headache fever',
  'mmn\t02\t多巣性運動ニューロパチー\tmultifocal motor neuropathy',
  'ms\t02\t?MS\t多発性硬化症\tmultiple sclerosis\t>myelin demyelination cidp',
  'myelin\t62\t髄鞘',
  'demyelination\t72\t脱髄',
  'mitral\t02\t?MS\t僧帽弁狭窄症\tmitral stenosis\t>valve heart',
  'side-effect\t70\t~副作用',
  'stage\t42\t?IV\t点滴静注\t>cidp als',
].join('\n');
const lexicon = lexiconOf(INDEX);
const match = createMatcher(lexicon, NO_BOUNDARIES);

/** The mentions of one text on a page that also shows the others, as `surface→entry`. */
function mentions(text: string, ...others: string[]): string[] {
  const context = new PageContext(lexicon.facts);
  for (const other of others) {
    const reading = match(other);
    context.learn(reading, reading.evidence(null));
  }
  const reading = match(text);
  context.learn(reading, reading.evidence(null));
  const found = reading.mentions(null, context);
  return found.map(({ start, end, entry }) => `${text.slice(start, end)}→${entry}`);
}

describe('words that mean something else elsewhere', () => {
  const text = 'この関数には副作用がある。';

  it('do not make a page about software medical by one word repeated', () => {
    expect(mentions(text, 'ALS ALS ALS')).not.toContain('副作用→side-effect');
  });

  it('are not vouched for by everyday words', () => {
    expect(mentions(text, '発熱、頭痛、かぜ、CIDP')).not.toContain('副作用→side-effect');
  });

  it('are admitted once three entries above everyday level are named', () => {
    expect(mentions(text, 'ALS', 'CIDP', 'IVIg')).toContain('副作用→side-effect');
  });
});

describe('an abbreviation that the page defines', () => {
  it.each([
    ['long form first', '多発性硬化症(MS)とは'],
    ['full width', '多発性硬化症（ＭＳ）とは'],
    ['short form first', 'MS(多発性硬化症)とは'],
    ['short form first, full width', 'ＭＳ（多発性硬化症）とは'],
    ['with 以下', '多発性硬化症（以下、MS）とは'],
    ['taken up with 以下', '多発性硬化症、以下「MS」と略す。'],
    ['with the English name beside it', '多発性硬化症（multiple sclerosis：MS）とは'],
    ['with the English name first', '多発性硬化症（MS: multiple sclerosis）とは'],
    ['in English', 'multiple sclerosis (MS) is'],
    ['in English, short form first', 'MS (multiple sclerosis) is'],
    ['with square brackets', '多発性硬化症［MS］とは'],
  ])('is marked: %s', (_, definition) => {
    expect(mentions('MSの治療', definition)).toEqual(['MS→ms']);
  });

  it('is marked though the dictionary does not hold it', () => {
    expect(mentions('MMNの治療', '多巣性運動ニューロパチー(MMN)')).toEqual(['MMN→mmn']);
    expect(mentions('HTNの治療', '高血圧(HTN)')).toEqual(['HTN→hypertension']);
    expect(mentions('ZZ9の治療', '高血圧（以下、ZZ9）')).toEqual(['ZZ9→hypertension']);
  });

  it.each([
    ['letters that do not come from the name', '高血圧(WHO)'],
    ['a longer noun', '再発寛解型多発性硬化症(RRMS)'],
    ['a word that only stands before it', '高血圧と World Health Organization (WHO)'],
  ])('binds nothing by %s', (_, definition) => {
    const short = /[A-Z]{3,}/.exec(definition.replace('World Health Organization', ''))?.[0];
    expect(mentions(`${short}の話`, definition)).toEqual([]);
  });

  it('is no mention where the page defines it as something else', () => {
    expect(mentions('ALSの測定', 'Advanced Light Source (ALS)')).toEqual([]);
    expect(mentions('MSの測定、髄鞘と脱髄', 'MS(マススペクトロメトリー)')).not.toContain('MS→ms');
  });

  it('keeps its own meaning where a parenthesis only explains it', () => {
    expect(mentions('ALSの治療', 'ALS（全身筋力低下状態）とは')).toEqual(['ALS→als']);
  });

  it('is not marked where the page defines it twice', () => {
    expect(mentions('MSの治療', '多発性硬化症(MS)', '僧帽弁狭窄症(MS)')).toEqual([]);
  });
});

describe('an ambiguous abbreviation that no definition settles', () => {
  it('is not marked', () => {
    expect(mentions('MSの話')).toEqual([]);
  });

  it('is marked where its own long form stands on the page', () => {
    expect(mentions('MSの治療', '多発性硬化症の患者')).toEqual(['MS→ms']);
  });

  it('is marked where two of its neighbours stand on the page', () => {
    expect(mentions('MSの治療', '髄鞘', '脱髄')).toEqual(['MS→ms']);
  });

  it('is not marked for one neighbour', () => {
    expect(mentions('MSの治療', '髄鞘')).toEqual([]);
  });

  it('is not marked where the words around speak for two meanings', () => {
    expect(mentions('MSの治療', '多発性硬化症、僧帽弁狭窄症')).toEqual([]);
  });

  it('is no Roman numeral: stage IV', () => {
    expect(mentions('ステージIVの人', 'CIDP、ALS、点滴静注')).toEqual([]);
  });

  it('is no plain English word', () => {
    expect(mentions('It is cold.', 'かぜ')).toEqual([]);
  });
});

describe('PageContext', () => {
  const evidenceOf = (text: string) => match(text).evidence(null);

  it('does not name a text’s keys when a definition that it uses goes', () => {
    const context = new PageContext(lexicon.facts);
    const source = {};
    expect(context.learn(source, evidenceOf('多発性硬化症(MS)'))).toContain('short:MS');
    expect(match('MSの治療').dependencies).toContain('short:MS');
    expect(context.forget(source)).toContain('short:MS');
    expect(context.senseOf('MS')).toBeUndefined();
  });

  it('tells when the page becomes medical and when it is no more', () => {
    const context = new PageContext(lexicon.facts);
    const [first, second] = [{}, {}];
    expect(context.learn(first, evidenceOf('ALS、CIDP'))).not.toContain('medical');
    expect(context.learn(second, evidenceOf('IVIg'))).toContain('medical');
    expect(context.forget(second)).toContain('medical');
  });

  it('counts an entry that two texts name until both are gone', () => {
    const context = new PageContext(lexicon.facts);
    const [first, second] = [{}, {}];
    context.learn(first, evidenceOf('IVIg'));
    context.learn(second, evidenceOf('IVIg'));
    expect(context.forget(first)).not.toContain('entry:ivig');
    expect(context.isListedEffect('headache')).toBe(true);
    expect(context.forget(second)).toContain('effects');
    expect(context.isListedEffect('headache')).toBe(false);
  });
});
