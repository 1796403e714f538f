import { LANGUAGE } from './address';

/** What is stored in the gallery when a page of it opens. */
const stored: Record<string, unknown> = {
  hidden: [
    { entry: 'sample-disease', site: null },
    { entry: 'yogo-balm', site: 'article.example' },
  ],
};

/**
 * Stands in for `wxt/browser`: as much of the extension's API as cards and the popup's parts need
 * to show themselves. Nothing stays stored.
 */
export const browser = {
  i18n: { getUILanguage: () => (LANGUAGE === 'ja' ? 'ja' : 'en') },
  runtime: { sendMessage: async () => 'full' },
  storage: {
    local: {
      get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
      set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
      onChanged: { addListener() {}, removeListener() {} },
    },
  },
};
