import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { defineSetting } = await import('../../../src/settings/setting');
const { followSwitch } = await import('../../../src/settings/follow-switch');
const size = defineSetting('size', v.picklist(['small', 'large']), () => 'small' as const);
const lamp = defineSetting('lamp', v.boolean(), () => true);

beforeEach(() => {
  for (const key of Object.keys(storage.stored)) delete storage.stored[key];
  storage.listeners.clear();
});

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
