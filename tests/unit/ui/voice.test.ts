import { expect, test } from 'vitest';
import { chooseVoice } from '../../../src/ui/voice';

const voice = (lang: string, more: { default?: boolean; localService?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

test('a voice that sends the text away is not taken, even where there is no other', () => {
  const remote = voice('ja-JP', { localService: false, default: true });
  const local = voice('ja-JP');
  expect(chooseVoice([remote, local], 'ja')).toBe(local);
  expect(chooseVoice([remote], 'ja')).toBeNull();
});

test('no language is read by the voice of another', () => {
  expect(chooseVoice([voice('en-US'), voice('jam-JM'), voice('zh-JP')], 'ja')).toBeNull();
  expect(chooseVoice([], 'en')).toBeNull();
});

test('the system’s own choice comes first', () => {
  const chosen = voice('en-AU', { default: true });
  expect(chooseVoice([voice('en-US'), chosen], 'en')).toBe(chosen);
});

test('without a choice a usual voice comes before others', () => {
  const usual = voice('en_GB');
  expect(chooseVoice([voice('en-IN'), usual, voice('en-NZ')], 'en')).toBe(usual);
});

test('a voice without country, or as Android writes it, is found', () => {
  for (const lang of ['ja', 'ja_JP', 'JA-jp']) {
    expect(chooseVoice([voice('en-US'), voice(lang)], 'ja')?.lang).toBe(lang);
  }
});
