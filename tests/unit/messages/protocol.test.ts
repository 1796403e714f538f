import * as v from 'valibot';
import { expect, it } from 'vitest';
import { backgroundReply } from '../../../src/messages/protocol';

it.each([-1, 0.5, Number.NaN])(
  'a word that is found at %s is refused: it is no offset',
  (start) => {
    const reply = { texts: [[{ start, end: 3, entry: 'dictionary:ms', rule: null }]], facts: [] };
    expect(v.safeParse(backgroundReply.read, reply).success).toBe(false);
  },
);
