import { useContext } from 'preact/hooks';
import { NavigationContext } from './navigation';
import { Label } from './runs';

/** The way back to the entry that led here. */
export function BackButton() {
  const back = useContext(NavigationContext)?.back;
  if (!back) return null;
  return (
    <button class="entry-back" type="button" onClick={back}>
      <span aria-hidden="true">←</span> <Label of={(labels) => labels.back} />
    </button>
  );
}
