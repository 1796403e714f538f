import { toHiragana } from '../../src/search/fold';
import type { Rule } from './rule';

const KANA_RUN = /[ぁ-ゖァ-ヺー]{2,}/g;
const HIRAGANA = /^[ぁ-ゖー]+$/;

/** What a headword writes in kana is its own reading: ミコフェノール酸 is read みこふぇのーる…. */
export const readingsFollowKana: Rule = ({ entries }) =>
  entries.flatMap(({ entry, yaml }) => {
    // Another fault then, and told already.
    if (!HIRAGANA.test(entry.reading)) return [];
    let at = 0;
    for (const [run] of entry.headword.matchAll(KANA_RUN)) {
      const read = toHiragana(run);
      const found = entry.reading.indexOf(read, at);
      if (found < 0) return [yaml.faultAt(['reading'], `reading has no ${read} for ${run}`)];
      at = found + read.length;
    }
    return [];
  });
