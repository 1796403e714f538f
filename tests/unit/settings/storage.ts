type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const stored: Record<string, unknown> = {};
const listeners = new Set<(changes: Changes) => void>();

function tell(changes: Changes): void {
  for (const listener of listeners) listener(changes);
}

/** `storage.local` as both browsers offer it, as far as settings use it. */
export const storage = {
  stored,
  listeners,
  local: {
    get: async (keys: string | readonly string[] | null): Promise<Record<string, unknown>> => {
      if (keys === null) return { ...stored };
      const wanted = typeof keys === 'string' ? [keys] : keys;
      return Object.fromEntries(
        wanted.filter((key) => key in stored).map((key) => [key, stored[key]]),
      );
    },
    set: async (items: Record<string, unknown>) => {
      const before = { ...stored };
      Object.assign(stored, items);
      const changes = Object.entries(items).map(([key, newValue]) => [
        key,
        key in before ? { oldValue: before[key], newValue } : { newValue },
      ]);
      tell(Object.fromEntries(changes));
    },
    remove: async (keys: string | readonly string[]) => {
      const gone = [keys].flat().filter((key) => key in stored);
      const changes = gone.map((key) => [key, { oldValue: stored[key] }]);
      for (const key of gone) delete stored[key];
      if (gone.length > 0) tell(Object.fromEntries(changes));
    },
    onChanged: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  },
};

/** Is it a private window? */
export const extension = { inIncognitoContext: false };

export const i18n = { getUILanguage: () => 'ja' };

/** As it is in a new profile. */
export function resetStorage(): void {
  for (const key of Object.keys(stored)) delete stored[key];
  listeners.clear();
  extension.inIncognitoContext = false;
}
