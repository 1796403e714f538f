import { useMemo } from 'preact/hooks';
import { reloadTab, requestPermission } from '../../messages/active-tab';
import { paused, siteSwitch } from '../../settings/settings';
import type { Remedy } from '../../ui/unmarked-reason';
import { useLabels } from '../ui-context';
import { useSetting } from '../use-setting';
import type { Tab } from './use-tab';
import { REMEDIES, whyUnmarked } from './why-unmarked';

/** Says why nothing is marked on the page, with the button that helps. */
export function WhyNotice({ tab, site }: { tab: Tab; site: string | null }) {
  const { popup } = useLabels();
  const here = useMemo(() => siteSwitch(site ?? ''), [site]);
  const [isPaused, pause] = useSetting(paused);
  const [isSiteOn, turnSite] = useSetting(here);
  if (isPaused === null || isSiteOn === null) return null;
  const reason = whyUnmarked({ ...tab, isPaused, isSiteOn });
  const remedy = reason && REMEDIES[reason];
  const reload = () => tab.id !== null && void reloadTab(tab.id);
  const apply: Record<Remedy, () => void> = {
    resume: () => pause(false),
    'turn-on': () => turnSite(true),
    'mark-anyway': () => tab.send({ type: 'mark-anyway' }),
    reload,
    // The page that is there was loaded without us.
    allow: () => void requestPermission().then((isAllowed) => isAllowed && reload()),
  };
  return (
    <div class="why" role="status">
      {reason && (
        <div class="why-box" data-reason={reason}>
          <p>{popup.why[reason]}</p>
          {popup.whyAdvice[reason] && <p class="quiet">{popup.whyAdvice[reason]}</p>}
          {remedy && (
            <button class="remedy" type="button" onClick={apply[remedy]}>
              {popup.remedies[remedy]}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
