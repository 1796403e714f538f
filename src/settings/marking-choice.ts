import { hidden } from './hidden-words';
import {
  type HiddenWord,
  marksEveryPage,
  marksNamesAndParts,
  type Occurrences,
  occurrences,
  type Words,
  words,
} from './settings';

/** Which words are marked, as the reader chose it; read anew as a whole whenever a part changes. */
export interface Marking {
  readonly occurrences: Occurrences;
  readonly words: Words;
  readonly marksEveryPage: boolean;
  readonly marksNamesAndParts: boolean;
  readonly hidden: readonly HiddenWord[];
}

export async function readMarking(): Promise<Marking> {
  const [first, second, third, fourth, fifth] = await Promise.all([
    occurrences.read(),
    words.read(),
    marksEveryPage.read(),
    hidden.read(),
    marksNamesAndParts.read(),
  ]);
  return {
    occurrences: first,
    words: second,
    marksEveryPage: third,
    hidden: fourth,
    marksNamesAndParts: fifth,
  };
}

/** Tells of every later change, from any tab, until the signal aborts. */
export function watchMarking(listener: (marking: Marking) => void, signal: AbortSignal): void {
  let newest = 0;
  const tell = () => {
    newest++;
    const asked = newest;
    // A storage may answer the second question before the first.
    void readMarking().then((marking) => {
      if (asked === newest && !signal.aborted) listener(marking);
    });
  };
  occurrences.watch(tell, signal);
  words.watch(tell, signal);
  marksEveryPage.watch(tell, signal);
  hidden.watch(tell, signal);
  marksNamesAndParts.watch(tell, signal);
}
