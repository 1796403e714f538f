import { describe, expect, it } from 'vitest';
import { decidingUrl, siteOf } from '../../../src/sites/site';

describe('siteOf', () => {
  it.each([
    ['https://www.example.jp/a?b#c', 'example.jp'],
    ['http://example.jp:8080/', 'example.jp'],
    ['https://wwwhat.jp/', 'wwwhat.jp'],
    ['https://日本.jp/', 'xn--wgv71a.jp'],
    ['https://192.168.0.1/', '192.168.0.1'],
    ['file:///home/a.html', 'file'],
  ])('takes %s for the site %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each(['about:blank', 'chrome://settings', 'moz-extension://x/popup.html', 'null', ''])(
    'takes %s for no site',
    (url) => {
      expect(siteOf(url)).toBeNull();
    },
  );
});

describe('decidingUrl', () => {
  it('lets the top page decide about a frame in a frame', () => {
    expect(
      decidingUrl('https://ads.example/', ['https://mid.example', 'https://top.example']),
    ).toBe('https://top.example');
  });

  it('lets a page without ancestors decide for itself', () => {
    expect(decidingUrl('https://own.example/', [])).toBe('https://own.example/');
  });

  it('falls back to the own address where the top page is masked', () => {
    expect(decidingUrl('https://own.example/', ['null'])).toBe('https://own.example/');
  });
});
