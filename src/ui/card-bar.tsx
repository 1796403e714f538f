import { useContext, useRef, useState } from 'preact/hooks';
import type { Entry } from '../glossary/entry';
import { CardMenu } from './card-menu';
import { CardStatus, type Status } from './card-status';
import { CardToolsContext } from './card-tools';
import { KindLabel } from './kind-label';
import { ReadAloud } from './read-aloud';
import { ToolButton } from './tool-button';

/** Stays in sight above what scrolls: the kind of word, and what can be done with the card. */
export function CardBar({ entry }: { entry: Entry }) {
  const tools = useContext(CardToolsContext);
  const [status, setStatus] = useState<Status | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const onDone = (done: Status) => {
    tools?.showMenu(false);
    setStatus(done);
    if (!done.undo) more.current?.focus();
  };
  return (
    <>
      <div class="card-bar">
        <p class="card-kind">
          <KindLabel kind={entry.kind} />
        </p>
        <div class="tools">
          <ReadAloud entry={entry} />
          {tools && (
            <>
              <ToolButton
                tool="more"
                name={(labels) => labels.tools.more}
                isExpanded={tools.isMenuOpen}
                buttonRef={more}
                onPress={() => tools.showMenu(!tools.isMenuOpen)}
              />
              <ToolButton
                tool="pin"
                name={(labels) => labels.tools.pin}
                isPressed={tools.isPinned}
                onPress={() => tools.pin(!tools.isPinned)}
              />
              <ToolButton
                tool="close"
                name={(labels) => labels.tools.close}
                onPress={() => tools.close()}
              />
            </>
          )}
        </div>
      </div>
      {tools?.isMenuOpen && <CardMenu tools={tools} onDone={onDone} />}
      {tools && <CardStatus status={status} onDone={onDone} />}
    </>
  );
}
