import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const { askBackground } = await import('../../../src/messages/ask-background');
const { within } = await import('../../../src/messages/within');

beforeEach(() => {
  sendMessage.mockReset();
});

describe('askBackground', () => {
  it('tries once more where the background died in between', async () => {
    sendMessage.mockRejectedValueOnce(new Error('no receiver')).mockResolvedValueOnce('full');
    await expect(askBackground({ type: 'precision' })).resolves.toBe('full');
  });

  it('gives up after two tries', async () => {
    sendMessage.mockRejectedValue(new Error('no receiver'));
    await expect(askBackground({ type: 'precision' })).rejects.toThrow('no receiver');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('refuses a reply of another form', async () => {
    sendMessage.mockResolvedValue({ html: '<b>' });
    await expect(askBackground({ type: 'entry', id: 'fever' })).rejects.toThrow();
  });
});

describe('within', () => {
  it('does not wait for ever for a background that never answers', async () => {
    vi.useFakeTimers();
    const waiting = expect(within(1_000, new Promise(() => {}))).rejects.toThrow('in time');
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
    vi.useRealTimers();
  });
});
