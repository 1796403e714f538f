import { useEffect, useState } from 'preact/hooks';
import type { Setting } from '../settings/setting';

/**
 * What is stored as it stands now, here or in another tab.
 * @param setting the same object at each render, or the stored value is read again
 * @returns the value, null until it is read, and a function that shows another one
 */
export function useStored<T>(
  setting: Pick<Setting<T>, 'read' | 'watch'>,
): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    setting.watch((next) => setValue(() => next), watching.signal);
    void setting.read().then((stored) => {
      if (!watching.signal.aborted) setValue(() => stored);
    });
    return () => watching.abort();
  }, [setting]);
  return [value, (next) => setValue(() => next)];
}

/**
 * A setting as it stands now, here or in another tab.
 * @param setting the same object at each render, or the stored value is read again
 * @returns the value, null until it is read, and a function that writes it
 */
export function useSetting<T>(setting: Setting<T>): [T | null, (value: T) => void] {
  const [value, show] = useStored(setting);
  const write = (next: T) => {
    show(next);
    void setting.write(next);
  };
  return [value, write];
}
