import type { Entry } from '../glossary/entry';
import type { Kind } from '../glossary/kinds';
import { CommonEffects } from './common-effects';
import { DoNotStop } from './do-not-stop';
import { Label, Runs } from './runs';
import { SeriousEffects } from './serious-effects';

interface Props {
  readonly kind: Kind;
  readonly sideEffects: NonNullable<Entry['sideEffects']>;
}

/** The side-effect summary: what may need help first, then what is common. */
export function SideEffects({ kind, sideEffects }: Props) {
  const { serious, common, complete, monitoring } = sideEffects;
  return (
    <section class="side-effects">
      <h3 class="section-heading">
        <Label of={(labels) => labels.sideEffects} />
      </h3>
      {serious.length > 0 && <SeriousEffects effects={serious} />}
      <DoNotStop kind={kind} serious={serious} />
      {common.length > 0 && <CommonEffects effects={common} />}
      {complete !== 'all' && (
        <p class="incomplete">
          <Label below of={(labels) => labels.incomplete} />
        </p>
      )}
      {monitoring && (
        <section class="monitoring">
          <h4 class="small-heading">
            <Label of={(labels) => labels.monitoring} />
          </h4>
          <p>
            <Runs below say={monitoring} />
          </p>
        </section>
      )}
    </section>
  );
}
