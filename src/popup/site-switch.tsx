import { useEffect, useMemo, useState } from 'preact/hooks';
import { askSite } from '../messages/frame';
import { siteSwitch } from '../settings/settings';
import { useLabels } from './ui-context';
import { useSetting } from './use-setting';

/** Turns marks on or off for the site of the active tab, or says why they cannot be there. */
export function SiteSwitch() {
  const { popup } = useLabels();
  const site = useSite();
  if (site === 'asking') return <div class="site" />;
  if (site !== null) return <Switch key={site} site={site} />;
  return (
    <div class="site">
      <p>{popup.unreadable}</p>
      <p class="quiet">{popup.unreadableAdvice}</p>
    </div>
  );
}

function Switch({ site }: { site: string }) {
  const { popup } = useLabels();
  const setting = useMemo(() => siteSwitch(site), [site]);
  const [isOn, write] = useSetting(setting);
  const name = site === 'file' ? popup.localFiles : site;
  return (
    <button
      class="site switch"
      type="button"
      role="switch"
      aria-checked={isOn ?? true}
      disabled={isOn === null}
      onClick={() => write(!isOn)}
    >
      <span>
        {popup.showHere}: <strong class="site-name">{name}</strong>
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}

/** The active tab's site; null where no page answers. */
function useSite(): string | 'asking' | null {
  const [site, setSite] = useState<string | 'asking' | null>('asking');
  useEffect(() => {
    void askSite().then((reply) => setSite(reply?.site ?? null));
  }, []);
  return site;
}
