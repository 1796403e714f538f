import type { BrowserKind } from '../../../src/cli/browsers/kind';
import type { FixtureSite } from '../../browser/support/fixture-site';
import { privateMemory, processorTime, quiet } from './processes';
import { type Contestant, inBrowser, median } from './runs';

const FRAMES = 100;
const RUNS = 3;
/** An ordinary sentence without a medical word. */
const SENTENCE = '駅前の商店街では秋の祭りが開かれ、朝から多くの人でにぎわっていた。';
const PAGE = `<p>${SENTENCE.repeat(30)}</p>`.repeat(Math.ceil(100_000 / SENTENCE.length / 30));
const FRAME = `<p>${SENTENCE.repeat(20)}</p>`;

/** What pages without a medical word cost: a long one in time, many frames in memory. */
export async function withoutMedicine(
  kind: BrowserKind,
  site: FixtureSite,
  contestants: readonly Contestant[],
): Promise<void> {
  const long = site.page(PAGE);
  const frame = site.page(FRAME);
  const frames = site.page(
    `<iframe src="${frame}" width="300" height="200"></iframe>`.repeat(FRAMES),
  );
  const measured = contestants.map(({ name }) => ({
    name,
    times: [] as number[],
    bytes: [] as number[],
  }));
  for (let run = 0; run < RUNS; run++) {
    for (const [i, contestant] of contestants.entries()) {
      await inBrowser(kind, contestant, async (browser) => {
        const page = await browser.newPage();
        const open = async (address: string) => {
          await page.goto(address);
          await quiet(browser);
        };
        await open(site.page('<p>。</p>'));
        const before = processorTime(browser);
        await open(long);
        measured[i]!.times.push(processorTime(browser) - before);
        await open(frames);
        measured[i]!.bytes.push(privateMemory(browser));
      });
    }
  }
  const rows = measured.map(({ name, times, bytes }) => ({
    name,
    time: median(times),
    memory: median(bytes),
  }));
  const peer = rows.at(-1)!;
  for (const { name, time, memory } of rows) {
    const more = (memory.value - peer.memory.value) / FRAMES / 1e6;
    console.log(
      `${kind}: ${name}: 100,000 characters without medicine: ${Math.round(time.value)} ms (${time.spread}) of processor time in all processes; ${FRAMES} frames: ${Math.round(memory.value / 1e6)} MB, ${more.toFixed(2)} MB a frame more than ${peer.name}`,
    );
  }
}
