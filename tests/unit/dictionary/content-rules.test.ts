import { describe, expect, test } from 'vitest';
import { ciclosporin, faultsOf, faultsOfDrug, headache, sound } from './fixture';

const both = (ja: string, en = 'A longer text.') => ({ ja, en });

describe('claims and advice', () => {
  test.each([
    ['a promise', both('必ず治る病気です。'), /detail\.ja promises a cure: 必ず治/],
    ['a comparison', both('最も効く薬です。'), /detail\.ja compares: 最も効/],
    ['advice', both('早めに受診してください。'), /detail\.ja advises: てください/],
    ['a dose', both('1回10mgをのみます。'), /detail\.ja gives a dose: 0mg/],
    ['alarm', both('致命的な病気です。'), /detail\.ja alarms: 致命的/],
    [
      'an English promise',
      both('薬です。', 'This drug cures it.'),
      /detail\.en promises a cure: cures/,
    ],
    ['English advice', both('薬です。', 'You should stop it.'), /detail\.en advises: You should/],
  ])('%s is refused', async (_, detail, fault) => {
    expect(await faultsOfDrug({ detail })).toEqual([expect.stringMatching(fault)]);
  });

  test.each([
    ['no cure', both('薬です。', 'There is no cure, but it can be eased.')],
    ['no established cure', both('薬です。', 'It has no established cure.')],
    ['cannot be cured', both('薬です。', 'It cannot be cured.')],
    ['完全に治す方法はない', both('完全に治す方法はまだありません。')],
    ['another word with cure in it', both('薬です。', 'It is secure and accurate.')],
  ])('%s is taken, since it promises nothing', async (_, detail) => {
    expect(await faultsOfDrug({ detail })).toEqual([]);
  });

  test('a misconception can quote the belief that it corrects', async () => {
    const misconception = both('「完全に治った」という意味ではありません。', 'Not “cured”.');
    expect(await faultsOfDrug({ misconception })).toEqual([]);
  });

  test.each(['uses', 'tellFirst'])('advice or a dose in %s is refused', async (field) => {
    expect(await faultsOfDrug({ [field]: both('1回10mgです。伝えてください。') })).toEqual([
      expect.stringContaining(`${field}.ja advises: てください`),
      expect.stringContaining(`${field}.ja gives a dose: 0mg`),
    ]);
  });

  test('advice in a list of side effects is refused', async () => {
    const sideEffects = { ...ciclosporin.sideEffects, monitoring: both('検査を受けましょう。') };
    expect(await faultsOfDrug({ sideEffects })).toEqual([
      expect.stringContaining('monitoring.ja advises: ましょう'),
    ]);
  });
});

describe('the first line', () => {
  test('explains no word by another specialist word', async () => {
    const gist = both('シクロスポリンで起こる頭の痛み。', 'Pain in the head.');
    expect(await faultsOf({ 'entries/symptom/headache.yaml': { ...headache, gist } })).toEqual([
      expect.stringContaining('gist.ja has the specialist word シクロスポリン (ciclosporin)'),
    ]);
  });

  test('may not hold its own headword, or an everyday one', async () => {
    const gist = both('シクロスポリンは頭痛を起こす。', 'A drug.');
    expect(await faultsOfDrug({ gist })).toEqual([]);
  });
});

describe('sources', () => {
  const source = (trust: string) => ({
    title: '説明',
    publisher: '病院',
    url: 'https://example.org/',
    trust,
    language: 'ja',
  });
  const cite = (...ids: string[]) => ids.map((id) => ({ id, seen: '2026-11-22' }));

  test('one sheet of a hospital is not taken for enough', async () => {
    const faults = await faultsOf({
      'entries/drug/ciclosporin.yaml': { ...ciclosporin, sources: cite('sheet') },
      'sources.yaml': { ...(sound['sources.yaml'] as object), sheet: source('hospital') },
    });
    expect(faults).toEqual([expect.stringContaining('one source of trust hospital is not enough')]);
  });

  test('two that agree, or one institute, are taken', async () => {
    const faults = await faultsOf({
      'entries/drug/ciclosporin.yaml': { ...ciclosporin, sources: cite('sheet', 'lay') },
      'entries/symptom/headache.yaml': { ...headache, sources: cite('institute') },
      'sources.yaml': {
        sheet: source('hospital'),
        lay: { ...source('encyclopaedia'), url: 'https://example.net/' },
        institute: { ...source('institute'), url: 'https://example.com/' },
      },
    });
    expect(faults).toEqual([]);
  });
});
