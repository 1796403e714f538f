import { useContext } from 'preact/hooks';
import type { Status } from './card-status';
import type { CardTools, HidingPlace } from './card-tools';
import { FuriganaContext } from './furigana-context';
import type { Labels } from './i18n/labels';
import { Label } from './runs';

interface Props {
  readonly tools: CardTools;
  readonly onDone: (status: Status) => void;
}

/** How the card reads, and what to do about a wrong mark or a wrong text. */
export function CardMenu({ tools, onDone }: Props) {
  const hasFurigana = useContext(FuriganaContext);
  const hide = (place: HidingPlace) => {
    tools.hide(place);
    onDone({
      said: (labels) => labels.tools.hidden[place],
      undo: () => {
        tools.restore(place);
        return { said: (labels) => labels.tools.restored };
      },
    });
  };
  const copy = async () => {
    const isCopied = await tools.copyReport();
    onDone({ said: ({ tools: { copied, notCopied } }) => (isCopied ? copied : notCopied) });
  };
  return (
    <ul class="card-menu">
      <Item
        name={(labels) => labels.tools.furigana}
        isOn={hasFurigana}
        onChoose={() => tools.setFurigana(!hasFurigana)}
      />
      {tools.hasSite && (
        <Item name={(labels) => labels.tools.hide.site} onChoose={() => hide('site')} />
      )}
      <Item name={(labels) => labels.tools.hide.everywhere} onChoose={() => hide('everywhere')} />
      <Item name={(labels) => labels.tools.copyReport} onChoose={() => void copy()} />
    </ul>
  );
}

interface ItemProps {
  readonly name: (labels: Labels) => string;
  readonly onChoose: () => void;
  /** For what is on or off. */
  readonly isOn?: boolean;
}

function Item({ name, onChoose, isOn }: ItemProps) {
  return (
    <li>
      <button class="menu-item" type="button" aria-pressed={isOn} onClick={onChoose}>
        <Label below of={name} />
      </button>
    </li>
  );
}
