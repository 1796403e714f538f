import fc from 'fast-check';
import * as v from 'valibot';
import {
  backgroundReply,
  backgroundRequest,
  frameCommand,
  frameReport,
} from '../../src/messages/protocol';
import type { Property } from './property';
import { holds } from './texts';

const garbage = fc.anything({
  ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
  ...{ withNullPrototype: true, withSparseArray: true, withObjectString: true },
});
const reference = fc.constantFrom(
  'dictionary:ms',
  'dictionary:',
  ':',
  'ms',
  '__proto__:x',
  'a:b:c',
  '',
);
const type = fc.constantFrom(
  'entry',
  'read',
  'precision',
  'go-to',
  'mark-anyway',
  '__proto__',
  'toString',
);
const offset = fc.oneof(fc.integer(), fc.double(), fc.nat());

/** What looks like a message, with one thing or several wrong in it. */
const almost = fc.oneof(
  garbage,
  fc.record(
    {
      type: fc.oneof(type, garbage),
      id: fc.oneof(reference, garbage),
      entry: fc.oneof(reference, garbage),
      key: fc.oneof(fc.string(), garbage),
      texts: fc.oneof(fc.array(fc.oneof(fc.string(), garbage), { maxLength: 3 }), garbage),
    },
    { requiredKeys: [] },
  ),
);
/** Well made but for its numbers, mostly, so that they are what decides. */
const foundReference = fc.oneof({ weight: 9, arbitrary: fc.constant('dictionary:ms') }, reference);
const findings = fc.record({
  texts: fc.array(
    fc.array(
      fc.record({ start: offset, end: offset, entry: foundReference, rule: fc.constant(null) }),
      {
        maxLength: 2,
      },
    ),
    { maxLength: 2 },
  ),
  facts: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, garbage),
});

const REFERENCE = /^[a-z0-9-]+:[a-z0-9-]+$/;
const SCHEMAS = { backgroundRequest, frameCommand, frameReport, ...backgroundReply };

function isRequest(message: unknown): boolean {
  const { type, id, texts } = message as Record<string, unknown>;
  if (type === 'entry') return typeof id === 'string' && REFERENCE.test(id);
  if (type === 'read')
    return Array.isArray(texts) && Array.from(texts).every((text) => typeof text === 'string');
  return type === 'precision';
}

function isCommand(message: unknown): boolean {
  const { type, key, entry } = message as Record<string, unknown>;
  if (type === 'mark-anyway') return true;
  return (
    type === 'go-to' &&
    typeof key === 'string' &&
    typeof entry === 'string' &&
    REFERENCE.test(entry)
  );
}

/** Whatever arrives is taken for what it is, or refused; nothing throws. */
export const messageProperties: readonly Property[] = [
  {
    name: 'a message is what its schema says, or is refused',
    share: 200_000,
    property: fc.property(almost, (message) => {
      for (const schema of Object.values(SCHEMAS)) v.safeParse(schema as v.GenericSchema, message);
      if (v.safeParse(backgroundRequest, message).success)
        holds(isRequest(message), 'it is a request');
      if (v.safeParse(frameCommand, message).success) holds(isCommand(message), 'it is a command');
    }),
  },
  {
    name: 'words that are found have offsets, or the answer is refused',
    share: 100_000,
    property: fc.property(findings, (reply) => {
      const parsed = v.safeParse(backgroundReply.read, reply);
      for (const { start, end, entry } of parsed.success ? parsed.output.texts.flat() : []) {
        holds(
          Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= 0,
          'they are offsets',
        );
        holds(REFERENCE.test(entry), 'it is a reference');
      }
    }),
  },
];
