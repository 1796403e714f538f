import { paused } from '../settings/settings';
import { Switch } from './switch';
import { useLabels } from './ui-context';
import { useSetting } from './use-setting';

/** Takes all marks off every page, until it is turned back. */
export function PauseSwitch() {
  const { popup } = useLabels();
  const [isPaused, write] = useSetting(paused);
  return (
    <Switch name="pause" isOn={isPaused} onTurn={write}>
      {popup.pauseEverywhere}
    </Switch>
  );
}
