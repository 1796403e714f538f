const stored: Record<string, unknown> = {};
const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();

/** `storage.local` as both browsers offer it, as far as settings use it. */
export const storage = {
  stored,
  listeners,
  local: {
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, items);
      const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
      for (const listener of listeners) listener(Object.fromEntries(changes));
    },
    onChanged: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  },
};
