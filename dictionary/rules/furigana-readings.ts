import { alignReading } from '../furigana/align';
import type { Rule } from './rule';

/** A reading of `readings.yaml` that does not fit its word would be dropped in silence. */
export const furiganaFits: Rule = ({ readings }) =>
  Object.entries(readings.data).flatMap(([word, reading]) => {
    if (reading === '' || alignReading(word, reading)) return [];
    return [readings.yaml.faultAt([word], `${reading} does not fit ${word}`)];
  });
