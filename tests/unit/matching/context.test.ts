import { describe, expect, it } from 'vitest';
import { PageContext } from '../../../src/matching/context';
import type { Mention } from '../../../src/matching/types';

const mention = (entry: string, rule: Mention['rule'] = null): Mention => ({
  ...{ start: 0, end: 1, kind: 'symptom', level: 'everyday' },
  entry,
  rule,
});

describe('PageContext', () => {
  it('does not take a page about software for a medical one because of one word repeated', () => {
    const context = new PageContext();
    context.learn([mention('effect'), mention('effect'), mention('effect')]);
    expect(context.admits(mention('side-effect', 'medical-page'))).toBe(false);
  });

  it('does not let ambiguous words vouch for each other', () => {
    const context = new PageContext();
    context.learn(['a', 'b', 'c', 'd'].map((entry) => mention(entry, 'medical-page')));
    expect(context.admits(mention('side-effect', 'medical-page'))).toBe(false);
  });

  it('admits them once three other entries are named', () => {
    const context = new PageContext();
    context.learn([mention('fever'), mention('ivig')]);
    context.learn([mention('mmn')]);
    expect(context.admits(mention('side-effect', 'medical-page'))).toBe(true);
  });

  it('always admits a word that has no rule', () => {
    expect(new PageContext().admits(mention('fever'))).toBe(true);
  });
});
