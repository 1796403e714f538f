import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { checkDictionary } from '../../../dictionary/rules/check-dictionary';
import { describeFault } from '../../../dictionary/written/fault';
import { readDictionary } from '../../../dictionary/written/read-dictionary';

/** File names below the dictionary's folder, with what stands in them: data, or raw YAML. */
export type Files = Readonly<Record<string, unknown>>;

const both = (ja: string, en: string) => ({ ja, en });
const common = {
  level: 'common',
  surfaces: [] as unknown[],
  gist: both('短い説明。', 'A short line.'),
  detail: both('長い説明です。', 'A longer text.'),
  related: [] as string[],
  sources: [{ id: 'label', seen: '2026-11-22' }],
  review: 'none',
};

/** A side effect: an entry of kind symptom. */
export const headache = {
  id: 'headache',
  kind: 'symptom',
  ...common,
  headword: '頭痛',
  reading: 'ずつう',
  english: 'headache',
  signs: [{ ja: '頭が痛い', en: 'my head aches' }],
  action: 'watch',
  care: both('休みます。', 'Rest.'),
  whenToCall: both('続くとき。', 'If it lasts.'),
};

/** A drug that lists it. */
export const ciclosporin = {
  id: 'ciclosporin',
  kind: 'drug',
  ...common,
  level: 'specialist',
  headword: 'シクロスポリン',
  reading: 'しくろすぽりん',
  english: 'ciclosporin (CsA)',
  surfaces: ['ネオーラル'] as unknown[],
  uses: both('移植のあとに使われます。', 'It is used after a transplant.'),
  tellFirst: both('妊娠していること。', 'Pregnancy.'),
  sideEffects: {
    complete: 'none',
    common: [{ effect: 'headache' }] as unknown[],
    serious: [] as unknown[],
  },
  related: ['headache'],
};

const label = {
  title: 'シクロスポリンの添付文書',
  publisher: 'PMDA',
  url: 'https://www.pmda.go.jp/label',
  trust: 'label',
  language: 'ja',
};

/** A dictionary without fault; tests break one thing of it. */
export const sound: Files = {
  'entries/symptom/headache.yaml': headache,
  'entries/drug/ciclosporin.yaml': ciclosporin,
  'sources.yaml': { label },
  'boundaries.yaml': { blockers: [{ tail: '症', next: '状例' }], stopPhrases: ['頭痛の種'] },
  'readings.yaml': { 一種: 'いっしゅ' },
  'compounds.yaml': { misleading: [], neighbours: [] },
};

/** Writes `sound` with `changes` (undefined: no such file) into a folder of its own. */
export async function writeFixture(changes: Files = {}): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'yogo-loupe-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = path.join(root, 'dictionary');
  for (const [name, content] of Object.entries({ ...sound, ...changes })) {
    if (content === undefined) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : stringify(content));
  }
  return folder;
}

/** The faults of `sound` with `changes`, as an editor reads them. */
export async function faultsOf(changes: Files = {}): Promise<string[]> {
  const dictionary = await readDictionary(await writeFixture(changes));
  return checkDictionary(dictionary).map(describeFault);
}

/** The same, with some fields of the drug changed. */
export function faultsOfDrug(fields: object): Promise<string[]> {
  return faultsOf({ 'entries/drug/ciclosporin.yaml': { ...ciclosporin, ...fields } });
}
