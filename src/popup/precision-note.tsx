import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../messages/ask-background';
import { useLabels } from './ui-context';

/** Says so where marks are fewer than they could be. */
export function PrecisionNote() {
  const { popup } = useLabels();
  const [isReduced, setIsReduced] = useState(false);
  useEffect(() => {
    askBackground({ type: 'precision' }).then(
      (precision) => setIsReduced(precision === 'reduced'),
      () => setIsReduced(true),
    );
  }, []);
  return (
    <p class="precision" role="status">
      {isReduced && popup.reduced}
    </p>
  );
}
