import type { Frequency } from '../glossary/entry';
import { wordFrequency } from './frequency';
import { Runs } from './runs';

/** How often an effect happens, in people; nothing where this dictionary holds no number. */
export function FrequencyLine({ frequency }: { frequency: Frequency | undefined }) {
  const words = frequency && wordFrequency(frequency);
  if (!words) return null;
  return (
    <span class="frequency">
      <Runs say={words} />
    </span>
  );
}
