import { useMemo } from 'preact/hooks';
import { siteSwitch } from '../settings/settings';
import { Switch } from './switch';
import { useLabels } from './ui-context';
import { useSetting } from './use-setting';

/** Turns marks on or off for one site. */
export function SiteSwitch({ site }: { site: string }) {
  const { popup } = useLabels();
  const setting = useMemo(() => siteSwitch(site), [site]);
  const [isOn, write] = useSetting(setting);
  return (
    <Switch name="site" isOn={isOn} onTurn={write}>
      {popup.showHere}:{' '}
      <strong class="site-name">{site === 'file' ? popup.localFiles : site}</strong>
    </Switch>
  );
}
