import fc from 'fast-check';
import { describe, it } from 'vitest';
import { flowProperties } from '../../fuzz/flows';
import { matcherProperties } from '../../fuzz/matcher';
import { messageProperties } from '../../fuzz/messages';
import { normaliseProperties } from '../../fuzz/normalise';
import { BOUNDARIES, lexicon } from '../matching/fixture';

const PROPERTIES = [
  ...matcherProperties(lexicon, BOUNDARIES),
  ...normaliseProperties,
  ...flowProperties,
  ...messageProperties,
];

/** The same inputs at each run, and few: `npm run fuzz` makes a million others. */
describe('of inputs made at random', () => {
  it.each(PROPERTIES)('$name', ({ share, property }) => {
    fc.assert(property, { seed: 1, numRuns: share / 500 });
  });
});
