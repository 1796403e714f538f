import { familyOf } from '../glossary/family';
import type { Kind } from '../glossary/kinds';
import { KindSymbol } from './kind-symbol';
import { Label } from './runs';

/** What kind of word it is: a symbol for its family and the kind in words. */
export function KindLabel({ kind }: { kind: Kind }) {
  return (
    <span class={`kind kind-${familyOf(kind)}`}>
      <KindSymbol family={familyOf(kind)} />
      <span>
        <Label of={(labels) => labels.kinds[kind]} />
      </span>
    </span>
  );
}
