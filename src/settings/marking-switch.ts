import type { Setting } from './setting';
import { paused, siteSwitch } from './settings';

/**
 * Are words marked on a site: it is on, and nothing is paused?
 * @param site as `siteOf` names it; null is no site, which has no switch of its own
 */
export function markingSwitch(site: string | null): Pick<Setting<boolean>, 'read' | 'watch'> {
  const here = siteSwitch(site ?? '');
  const read = async () => {
    const [isHere, isPaused] = await Promise.all([here.read(), paused.read()]);
    return isHere && !isPaused;
  };
  return {
    read,
    watch(listener, signal) {
      const tell = () => void read().then((isOn) => !signal.aborted && listener(isOn));
      here.watch(tell, signal);
      paused.watch(tell, signal);
    },
  };
}
