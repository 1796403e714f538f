import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './cases';
import { type Evaluation, evaluate, oursOf } from './evaluate';
import { CLASSES, f1, type Part, precision, recall } from './score';

/**
 * `npm run eval`: precision, recall and F1 by class, for ours and four peers in the same run.
 * `-- --differences`: also where ours differs, but never in a frozen case. `-- --record`: writes
 * the figures that `npm test` compares with.
 */
const evaluation = await evaluate();
for (const part of ['all', 'frozen'] as const) print(evaluation, part);
if (process.argv.includes('--differences')) {
  for (const { one, span, kind } of evaluation.differences) {
    if (one.isFrozen) continue;
    const { text, file, line } = one;
    console.log(
      `${file}:${line} ${kind} ${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`,
    );
  }
}
if (process.argv.includes('--record')) {
  const figures = JSON.stringify(oursOf(evaluation), null, 2);
  writeFileSync(join(FOLDER, 'recorded.json'), `${figures}\n`);
}

function print({ cases, scores }: Evaluation, part: Part): void {
  const count = cases.filter(({ isFrozen }) => part === 'all' || isFrozen).length;
  console.log(
    `\n${part === 'all' ? 'all cases' : 'frozen cases'} (${count}): precision / recall / F1`,
  );
  const names = Object.keys(scores[part]);
  console.log(['', ...names].map((name, i) => name.padEnd(i === 0 ? 22 : 20)).join(''));
  for (const name of [...CLASSES, 'overall']) {
    const own = scores[part].ours?.[name];
    if (!own) continue;
    const label = `${name} (${own.right + own.missed})`.padEnd(22);
    const cells = names.map((method) => {
      const found = scores[part][method]?.[name] ?? { right: 0, wrong: 0, missed: 0 };
      const parts = [precision(found), recall(found), f1(found)].map((x) => x.toFixed(3));
      return parts.join('/').padEnd(20);
    });
    console.log(label + cells.join(''));
  }
}
