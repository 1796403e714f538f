import { describe, expect, it, vi } from 'vitest';
import { rememberEntries } from '../../../src/popover/entry-source';

describe('rememberEntries', () => {
  it('asks once for an entry that is shown twice', async () => {
    const source = vi.fn(async () => null);
    const entries = rememberEntries(source);
    await entries('fever');
    await entries('fever');
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('asks again after a failure: the background may be back', async () => {
    const source = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValueOnce(null);
    const entries = rememberEntries(source);
    await expect(entries('fever')).rejects.toThrow('asleep');
    await expect(entries('fever')).resolves.toBeNull();
  });

  it('does not keep every entry of a long session', async () => {
    const source = vi.fn(async () => null);
    const entries = rememberEntries(source);
    for (let i = 0; i < 100; i++) await entries(`entry-${i}`);
    await entries('entry-0');
    expect(source).toHaveBeenCalledTimes(101);
  });
});
