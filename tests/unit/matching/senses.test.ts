import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/matching/abbreviations/definitions';
import { PageContext } from '../../../src/matching/context/page-context';

const NO_FACTS = { get: () => undefined };

describe('a page that defines a short form thousands of times', () => {
  /** A definition that counts how often it is read. */
  const countedDefinition = (counted: { looks: number }): Definition => ({
    ...{ short: 'MS', isWeak: false },
    get entry() {
      counted.looks++;
      return 'ms';
    },
  });

  it('reads each definition once, however often it is asked what the short form means', () => {
    const counted = { looks: 0 };
    const context = new PageContext(NO_FACTS);
    for (let row = 0; row < 6_000; row++) {
      context.learn({}, { entries: new Set(), definitions: [countedDefinition(counted)] });
      expect(context.senseOf('MS')).toEqual({ entry: 'ms', isWeak: false });
    }
    expect(counted.looks).toBe(6_000);
  });

  it('tells of the first, and of what says something else', () => {
    const context = new PageContext(NO_FACTS);
    const evidence = (entry: string | null, isWeak = false) => ({
      entries: new Set<string>(),
      definitions: [{ short: 'MS', entry, isWeak }],
    });
    const [first, second, third] = [{}, {}, {}];
    expect(context.learn(first, evidence(null, true))).toContain('short:MS');
    expect(context.learn(second, evidence('ms'))).toContain('short:MS');
    expect(context.learn(third, evidence('ms'))).not.toContain('short:MS');
    expect(context.learn(third, evidence('mitral'))).toContain('short:MS');
    expect(context.senseOf('MS')).toEqual({ entry: null, isWeak: false });
    expect(context.forget(third)).toContain('short:MS');
    expect(context.senseOf('MS')).toEqual({ entry: 'ms', isWeak: false });
    expect(context.forget(first)).not.toContain('short:MS');
    expect(context.forget(second)).toContain('short:MS');
    expect(context.senseOf('MS')).toBeUndefined();
  });

  it('does not tell of what a text says as before', () => {
    const context = new PageContext(NO_FACTS);
    const source = {};
    const evidence = { entries: new Set(['ms']), definitions: [countedDefinition({ looks: 0 })] };
    expect([...context.learn(source, evidence)]).toEqual(['entry:ms', 'short:MS']);
    expect([...context.learn(source, evidence)]).toEqual([]);
  });
});
