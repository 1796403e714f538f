import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, createServer, type InlineConfig, preview } from 'vite';
import { ROOT } from '../../src/cli/browsers/build';

const FOLDER = join(ROOT, 'tests/gallery');
const CACHE = join(ROOT, '.cache/gallery');
const PAGES = ['index.html', 'cell.html'].map((name) => join(FOLDER, name));
/** To this machine only; the next free port where the first is taken. */
const PLACE = { host: '127.0.0.1', port: 4322 };

const CONFIG: InlineConfig = {
  root: FOLDER,
  configFile: false,
  logLevel: 'warn',
  cacheDir: CACHE,
  plugins: [preact()],
  resolve: { alias: { 'wxt/browser': join(FOLDER, 'browser.ts') } },
};

export interface GalleryServer {
  /** Ends in a slash; `cellPath` goes on from there. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery as the files are at each moment: a change shows at once. */
export async function serveLiveGallery(): Promise<GalleryServer> {
  const server = await createServer({ ...CONFIG, server: { ...PLACE, fs: { allow: [ROOT] } } });
  await server.listen();
  return served(server);
}

/** Serves the gallery as the files are now, built: its many frames are there sooner. */
export async function serveGallery(): Promise<GalleryServer> {
  const outDir = join(CACHE, 'page');
  const config = { ...CONFIG, build: { outDir, emptyOutDir: true } };
  await build({ ...config, build: { ...config.build, rolldownOptions: { input: PAGES } } });
  return served(await preview({ ...config, preview: PLACE }));
}

interface Served {
  readonly resolvedUrls: { readonly local: readonly string[] } | null;
  close(): Promise<void>;
}

function served(server: Served): GalleryServer {
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('The gallery has no address');
  return { url, close: () => server.close() };
}
