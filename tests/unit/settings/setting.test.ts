import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extension, resetStorage, storage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { defineSetting } = await import('../../../src/settings/setting');
const { followSwitch } = await import('../../../src/settings/follow-switch');
const SIZES = ['small', 'large'] as const;
type Size = (typeof SIZES)[number];
const size = defineSetting<Size>({
  key: 'size',
  schema: v.picklist(SIZES),
  fallback: () => 'small',
  choices: SIZES,
});
const lamp = defineSetting<boolean>({
  key: 'lamp',
  schema: v.boolean(),
  fallback: () => true,
  choices: [true, false],
});

beforeEach(resetStorage);

describe('a setting', () => {
  it('has its default until it is set', async () => {
    expect(await size.read()).toBe('small');
  });

  it('gives back what was written', async () => {
    await size.write('large');
    expect(await size.read()).toBe('large');
  });

  it('falls back where what is stored cannot be read, and loses nothing', async () => {
    storage.stored.size = { width: 5 };
    expect(await size.read()).toBe('small');
    expect(storage.stored['size.unreadable']).toEqual({ width: 5 });
  });

  it('keeps the first unreadable value where a second one comes, each once', async () => {
    for (const garbage of [{ width: 5 }, 'huge', { width: 5 }, 'huge']) {
      storage.stored.size = garbage;
      expect(await size.read()).toBe('small');
    }
    expect(storage.stored).toEqual({
      size: 'huge',
      'size.unreadable': { width: 5 },
      'size.unreadable.2': 'huge',
    });
  });

  it('keeps a few unreadable values aside and no more', async () => {
    for (let i = 0; i < 30; i++) {
      storage.stored.size = i;
      await size.read();
    }
    expect(Object.keys(storage.stored)).toHaveLength(11);
    expect(storage.stored['size.unreadable']).toBe(0);
  });

  it('is read where nothing can be kept aside', async () => {
    storage.stored.size = 'huge';
    const full = vi.spyOn(storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await size.read()).toBe('small');
    full.mockRestore();
  });

  it('is asked for again where the storage fails once, and no more than that', async () => {
    await size.write('large');
    const get = vi.spyOn(storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
    expect(await size.read()).toBe('large');
    get.mockRejectedValue(new Error('gone'));
    await expect(size.read()).rejects.toThrow('gone');
    get.mockRestore();
  });

  it('is not waited for for ever where the storage does not answer', async () => {
    vi.useFakeTimers();
    const get = vi.spyOn(storage.local, 'get').mockReturnValue(new Promise(() => {}));
    const reading = expect(size.read()).rejects.toThrow('in time');
    await vi.advanceTimersByTimeAsync(20_000);
    await reading;
    get.mockRestore();
    vi.useRealTimers();
  });

  it('leaves no item where it is the default again, and tells of it', async () => {
    const heard: boolean[] = [];
    lamp.watch((isOn) => heard.push(isOn), new AbortController().signal);
    await lamp.write(false);
    await lamp.write(true);
    expect(storage.stored).toEqual({});
    expect(heard).toEqual([false, true]);
  });

  it('is stored where it equals a default that is a guess', async () => {
    const guessed = defineSetting<Size>({ ...size, isGuessed: true });
    await guessed.write('small');
    expect(storage.stored).toEqual({ size: 'small' });
  });

  it('stores nothing of a site from a private window, but may take it away', async () => {
    extension.inIncognitoContext = true;
    const site = defineSetting<boolean>({ ...lamp, key: 'site.example.org', namesSite: true });
    await site.write(false);
    await size.write('large');
    expect(storage.stored).toEqual({ size: 'large' });
    storage.stored['site.example.org'] = false;
    await site.write(true);
    expect(storage.stored).toEqual({ size: 'large' });
  });

  it('tells of changes to itself alone, until the signal aborts', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    size.watch((value) => heard.push(value), life.signal);
    await lamp.write(false);
    await size.write('large');
    life.abort();
    await size.write('small');
    expect(heard).toEqual(['large']);
  });

  it('tells the default where garbage is written by another version', async () => {
    const heard: string[] = [];
    size.watch((value) => heard.push(value), new AbortController().signal);
    await storage.local.set({ size: 7 });
    expect(heard).toEqual(['small']);
  });
});

describe('followSwitch', () => {
  it('runs while the switch is on, and stops and starts again live', async () => {
    const seen: string[] = [];
    const run = (signal: AbortSignal) => {
      seen.push('on');
      signal.addEventListener('abort', () => seen.push('off'));
    };
    await followSwitch(lamp, run, new AbortController().signal);
    await lamp.write(false);
    await lamp.write(false);
    await lamp.write(true);
    expect(seen).toEqual(['on', 'off', 'on']);
  });

  it('does not start where the switch is off', async () => {
    await lamp.write(false);
    const run = vi.fn();
    await followSwitch(lamp, run, new AbortController().signal);
    expect(run).not.toHaveBeenCalled();
  });

  it('stops for good when its own life ends', async () => {
    const life = new AbortController();
    let isOn = false;
    await followSwitch(
      lamp,
      (signal) => {
        isOn = true;
        signal.addEventListener('abort', () => {
          isOn = false;
        });
      },
      life.signal,
    );
    life.abort();
    await lamp.write(true);
    expect(isOn).toBe(false);
  });
});
