import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: await import('./storage') }));

const { itemOf, SETTINGS } = await import('../../../src/settings/table');

describe('the table of settings', () => {
  test.each(SETTINGS.map((setting) => [setting.key, setting] as const))(
    '%s has a default that can be chosen, and choices that can be stored',
    (key, setting) => {
      expect(setting.choices.length).toBeGreaterThan(1);
      expect(setting.choices).toContain(setting.fallback());
      for (const choice of setting.choices) expect(v.is(setting.schema, choice)).toBe(true);
      expect(itemOf(key)).toBe(setting);
    },
  );

  test.each([
    'version',
    'site.',
    'hidden',
    'hidden:',
    'language.unreadable',
    'site.a.unreadable.3',
  ])('%s is no setting', (key) => {
    expect(itemOf(key)).toBeNull();
  });

  test.each(['site.example.org', 'hidden:example.org:fever'])('%s names a site', (key) => {
    expect(itemOf(key)?.namesSite).toBe(true);
  });
});
