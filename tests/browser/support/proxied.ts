import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../../src/cli/browsers/kind';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';
import type { Start } from './start-browser';

/** Where Chromium is told to look for its accounts and updates, which it cannot leave. */
const OF_THE_BROWSER = 'http://browser.invalid';

export interface Proxied {
  /** How a browser is started whose traffic goes through the proxy, this machine's own too. */
  readonly start: () => Start;
  /** All that left the browser but what it asks `OF_THE_BROWSER` for. */
  readonly requests: () => readonly string[];
}

/** Has a recording proxy ready for the tests of this block, and browsers without requests of their own. */
export function useProxied(kind: BrowserKind): Proxied {
  let proxy: RecordingProxy | undefined;
  beforeAll(async () => {
    proxy = await startRecordingProxy();
  });
  afterAll(() => proxy?.close());
  return {
    start: () => (kind === 'chromium' ? chromium(proxy!.port) : firefox(proxy!.port)),
    requests: () => proxy!.requests.filter((request) => !request.includes(` ${OF_THE_BROWSER}/`)),
  };
}

function chromium(port: number): Start {
  return {
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--disable-features=NetworkTimeServiceQuerying',
      `--gaia-url=${OF_THE_BROWSER}`,
      `--component-updater=url-source=${OF_THE_BROWSER}`,
    ],
  };
}

function firefox(port: number): Start {
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
    // Without it Firefox takes its settings from its maker whatever the preference says.
    environment: { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  };
}
