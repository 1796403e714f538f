import type { Frequency } from '../glossary/entry';
import { wordFrequency } from './frequency';
import { Label, Runs } from './runs';

/** How often an effect happens, in people; or, where asked, that nobody knows. */
export function FrequencyLine({
  frequency,
  saysUnknown,
}: {
  frequency: Frequency | undefined;
  saysUnknown: boolean;
}) {
  const words = frequency && wordFrequency(frequency);
  if (!words && !saysUnknown) return null;
  return (
    <span class="frequency">
      {words ? (
        <Runs below say={words} />
      ) : (
        <Label below of={(labels) => labels.frequencyUnknown} />
      )}
    </span>
  );
}
