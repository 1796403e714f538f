import { beforeEach, expect, test, vi } from 'vitest';

/** `storage.local`, as far as switches use it. */
const storage = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  return {
    stored,
    local: {
      get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
      set: async (items: Record<string, unknown>) => {
        Object.assign(stored, items);
        const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
        for (const listener of listeners) listener(Object.fromEntries(changes));
      },
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage } }));

const { markingSwitch } = await import('../../../src/settings/marking-switch');
const { paused, siteSwitch } = await import('../../../src/settings/settings');

beforeEach(() => {
  for (const key of Object.keys(storage.stored)) delete storage.stored[key];
});

test.each([
  [true, false, true],
  [true, true, false],
  [false, false, false],
  [false, true, false],
])('site on: %s, paused: %s, yet not marked: %s', async (isSiteOn, isPaused, isMarked) => {
  await siteSwitch('example.org').write(isSiteOn);
  await paused.write(isPaused);
  expect(await markingSwitch('example.org').read()).toBe(isMarked);
});

test('one of the two switches is not followed', async () => {
  const heard: boolean[] = [];
  const life = new AbortController();
  markingSwitch('example.org').watch((isOn) => heard.push(isOn), life.signal);
  await paused.write(true);
  await expect.poll(() => heard).toEqual([false]);
  await paused.write(false);
  await expect.poll(() => heard).toEqual([false, true]);
  await siteSwitch('example.org').write(false);
  await expect.poll(() => heard).toEqual([false, true, false]);
  await siteSwitch('another.org').write(false);
  life.abort();
  await siteSwitch('example.org').write(true);
  expect(heard).toEqual([false, true, false]);
});
