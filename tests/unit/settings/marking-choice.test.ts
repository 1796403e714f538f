import { beforeEach, expect, test, vi } from 'vitest';
import { resetStorage, storage } from './storage';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { watchMarking } = await import('../../../src/settings/marking-choice');
const { words } = await import('../../../src/settings/settings');

beforeEach(resetStorage);

test('what was chosen last holds where the storage answers out of order', async () => {
  const heard: string[] = [];
  watchMarking((marking) => heard.push(marking.words), new AbortController().signal);
  const { get } = storage.local;
  const first: (() => void)[] = [];
  const late = vi.spyOn(storage.local, 'get').mockImplementation(async (keys) => {
    const found = await get(keys);
    await new Promise<void>((resolve) => first.push(resolve));
    return found;
  });
  await words.write('specialist');
  await vi.waitFor(() => expect(first.length).toBeGreaterThanOrEqual(4));
  late.mockRestore();
  await words.write('all');
  await vi.waitFor(() => expect(heard).toEqual(['all']));
  for (const answer of first) answer();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['all']);
});
