import type { Setting } from './setting';

/**
 * Runs something while a switch is on: now, and live whenever it is switched.
 * @param run gets a signal that aborts when the switch goes off
 */
export async function followSwitch(
  setting: Pick<Setting<boolean>, 'read' | 'watch'>,
  run: (signal: AbortSignal) => void,
  signal: AbortSignal,
): Promise<void> {
  let running: AbortController | null = null;
  const turn = (isOn: boolean) => {
    if (isOn === (running !== null)) return;
    running?.abort();
    running = isOn ? new AbortController() : null;
    if (running) run(running.signal);
  };
  setting.watch(turn, signal);
  signal.addEventListener('abort', () => turn(false));
  turn(await setting.read());
}
