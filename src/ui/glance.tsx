import type { Entry } from '../glossary/entry';
import { CommonEffects } from './common-effects';
import { DoNotStop } from './do-not-stop';
import { Runs } from './runs';
import { groupSigns, isUrgent, mostUrgent, type SignGroup } from './sign-groups';
import { SignPanel } from './sign-panel';
import { WhereToAsk } from './where-to-ask';

/**
 * What a reader sees of an entry before scrolling: what it is, which signs ask for help and how
 * soon, and what is usual.
 */
export function Glance({ entry }: { entry: Entry }) {
  const groups = groupSigns(entry);
  const urgency = mostUrgent(groups);
  const { sideEffects } = entry;
  const panelOf = (group: SignGroup) => <SignPanel key={group.action} group={group} />;
  const urgent = groups.filter(({ action }) => isUrgent(action)).map(panelOf);
  const calm = groups.filter(({ action }) => !isUrgent(action)).map(panelOf);
  return (
    <>
      <p class="gist">
        <Runs below say={entry.gist} />
      </p>
      {urgent}
      {!sideEffects && calm}
      {sideEffects && <CommonEffects sideEffects={sideEffects} />}
      {urgency !== 'calm' && <WhereToAsk />}
      {sideEffects && <DoNotStop kind={entry.kind} urgency={urgency} />}
      {sideEffects && calm}
    </>
  );
}
