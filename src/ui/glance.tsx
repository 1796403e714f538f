import type { Entry } from '../glossary/entry';
import { CommonEffects } from './common-effects';
import { DoNotStop } from './do-not-stop';
import { Runs } from './runs';
import { groupSigns, mostUrgent } from './sign-groups';
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
  const panels = groups.map((group) => <SignPanel key={group.action} group={group} />);
  const isUrgent = ({ action }: (typeof groups)[number]) =>
    action === 'emergency' || action === 'same-day';
  const urgent = panels.filter((_, i) => groups[i] && isUrgent(groups[i]));
  const calm = panels.filter((_, i) => groups[i] && !isUrgent(groups[i]));
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
