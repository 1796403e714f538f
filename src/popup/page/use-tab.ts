import { useEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, activeTab, lookAtTab, type SilentTab } from '../../messages/active-tab';
import type { FrameCommand, FrameReport } from '../../messages/protocol';
import { connectTab, type TabLine } from '../../messages/tab';

/** The active tab, as far as it tells of itself. */
export interface Tab {
  readonly id: number | null;
  /** Is it in a private window, from which nothing about sites is stored? */
  readonly isPrivate: boolean;
  /** What each frame said last, in the order in which they came. */
  readonly reports: readonly FrameReport[];
  /** Known where no frame answers. */
  readonly silent: SilentTab | null;
  send(command: FrameCommand): void;
}

/** Follows the active tab as long as the popup is open. */
export function useTab(): Tab {
  const [active, setActive] = useState<ActiveTab | null>(null);
  const [reports, setReports] = useState<readonly FrameReport[]>([]);
  const [silent, setSilent] = useState<SilentTab | null>(null);
  const line = useRef<TabLine | null>(null);
  useEffect(() => {
    const open = new AbortController();
    const listen = (tabId: number) => ({
      reported(report: FrameReport) {
        setSilent(null);
        setReports((known) => withReport(known, report));
      },
      silent() {
        setReports([]);
        void lookAtTab(tabId).then((seen) => !open.signal.aborted && setSilent(seen));
      },
    });
    void activeTab().then((tab) => {
      if (tab === null || open.signal.aborted) return;
      setActive(tab);
      line.current = connectTab(tab.id, listen(tab.id), open.signal);
    });
    return () => open.abort();
  }, []);
  return {
    id: active?.id ?? null,
    isPrivate: active?.isPrivate ?? false,
    reports,
    silent,
    send: (command) => line.current?.send(command),
  };
}

function withReport(known: readonly FrameReport[], report: FrameReport): readonly FrameReport[] {
  const isKnown = known.some(({ key }) => key === report.key);
  return isKnown
    ? known.map((other) => (other.key === report.key ? report : other))
    : [...known, report];
}
