import { beforeEach, expect, test, vi } from 'vitest';
import { resetStorage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { markingSwitch } = await import('../../../src/settings/marking-switch');
const { paused, siteSwitch } = await import('../../../src/settings/settings');

beforeEach(resetStorage);

test.each([
  [true, false, true],
  [true, true, false],
  [false, false, false],
  [false, true, false],
])('site on: %s, paused: %s, so marked: %s', async (isSiteOn, isPaused, isMarked) => {
  await siteSwitch('example.org').write(isSiteOn);
  await paused.write(isPaused);
  expect(await markingSwitch('example.org').read()).toBe(isMarked);
});

test('both of the two switches are followed', async () => {
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
