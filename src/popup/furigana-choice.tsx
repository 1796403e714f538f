import { furigana } from '../settings/settings';
import { useLabels } from './ui-context';
import { useSetting } from './use-setting';

/** Puts furigana over the Japanese of all cards. */
export function FuriganaChoice() {
  const { tools } = useLabels();
  const [isOn, write] = useSetting(furigana);
  return (
    <label class="choice">
      <input
        type="checkbox"
        name="furigana"
        checked={isOn ?? false}
        onChange={(event) => write(event.currentTarget.checked)}
      />
      <span>{tools.furigana}</span>
    </label>
  );
}
