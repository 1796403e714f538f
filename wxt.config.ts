import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dictionaryAssets, dictionaryPlugin } from './dictionary/compile/vite-plugin';
import { slimDictionaryFolder } from './src/tokenizer/slim/folder';
import { HEADER_FILE, SLIM_FILES } from './src/tokenizer/slim/format';

/** Names that the manifest must know before anything is built. */
const READER = { js: ['reader.js'], css: ['assets/marks.css'] };
/** Licences of what the package holds; theirs ask that they travel with it. */
const LEGAL = [
  ['LICENSE', 'LICENSE.txt'],
  ['NOTICE', 'NOTICE.txt'],
  ['dictionary/LICENSE', 'LICENSE-DICTIONARY.txt'],
  ['node_modules/kuromoji/LICENSE-2.0.txt', 'LICENSE-APACHE-2.0.txt'],
] as const;
/** The browsers that the tests run in; older ones may work, but nobody has seen it. */
const OLDEST = { chromium: '156', firefox: '153.0' };

export default defineConfig({
  publicDir: 'src/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), dictionaryPlugin()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yogo-loupe@yogo-loupe.invalid',
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chromium }),
  }),
  hooks: {
    'build:publicAssets': async (_, assets) => {
      const folder = await slimDictionaryFolder();
      const tokenizer = [HEADER_FILE, ...SLIM_FILES].map((name) => `${name}.dat`);
      assets.push(...(await dictionaryAssets()));
      assets.push(
        ...LEGAL.map(([file, name]) => ({ absoluteSrc: resolve(file), relativeDest: name })),
      );
      for (const name of tokenizer) {
        assets.push({ absoluteSrc: join(folder, name), relativeDest: `tokenizer/${name}` });
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['*://*/*', 'file:///*'],
          ...READER,
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
          // Firefox paints highlights in shadow trees only from a user sheet, and Chromium
          // paints only half of them from one.
          ...(wxt.config.browser === 'firefox' ? { css_origin: 'user' } : {}),
        } as never,
      ];
    },
  },
});
