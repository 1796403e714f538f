import {
  marksEveryPage,
  marksNamesAndParts,
  OCCURRENCES,
  occurrences,
  WORDS,
  words,
} from '../settings/settings';
import { Choice } from './choice';
import { useLabels } from './ui-context';
import { useSetting } from './use-setting';

/** Chooses which words are marked, on all pages. */
export function MarkingChoices() {
  const { popup } = useLabels();
  const [chosenWords, chooseWords] = useSetting(words);
  const [chosenOccurrences, chooseOccurrences] = useSetting(occurrences);
  const [isEveryPage, setEveryPage] = useSetting(marksEveryPage);
  const [hasNames, setNames] = useSetting(marksNamesAndParts);
  return (
    <>
      <Choice
        name="words"
        legend={popup.markedWords}
        choices={WORDS.map((value) => ({ value, label: popup.words[value] }))}
        chosen={chosenWords}
        onChoose={chooseWords}
      />
      <Choice
        name="occurrences"
        legend={popup.repeated}
        choices={OCCURRENCES.map((value) => ({ value, label: popup.occurrences[value] }))}
        chosen={chosenOccurrences}
        onChoose={chooseOccurrences}
      />
      <label class="choice">
        <input
          type="checkbox"
          name="names-and-parts"
          checked={hasNames ?? false}
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
        <span>{popup.marksNamesAndParts}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          name="every-page"
          checked={isEveryPage ?? false}
          onChange={(event) => setEveryPage(event.currentTarget.checked)}
        />
        <span>{popup.marksEveryPage}</span>
      </label>
    </>
  );
}
