import { expect, test } from 'vitest';
import { triedTwice } from '../../../src/cli/check/tried-twice';

test('a test that needed a second try is named, and no other', () => {
  const assertionResults = [
    { fullName: 'green at once', status: 'passed', failureMessages: [] },
    { fullName: 'late once', status: 'passed', failureMessages: ['Error: in vain\n  at a line'] },
    { fullName: 'red', status: 'failed', failureMessages: ['Error: wrong', 'Error: wrong'] },
  ];
  expect(triedTwice([{ assertionResults }])).toEqual(['Tried twice: late once\n  Error: in vain']);
});
