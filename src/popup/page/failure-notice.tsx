import { useState } from 'preact/hooks';
import { writeFailureReport } from '../../frame/failure-lines';
import type { FrameReport } from '../../messages/protocol';
import { useLabels } from '../ui-context';

/** Says how much of the page could not be read, and copies what is known of it. */
export function FailureNotice({ reports }: { reports: readonly FrameReport[] }) {
  const { popup, tools } = useLabels();
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const unread = reports.reduce((sum, report) => sum + report.unread, 0);
  const isFailed = unread > 0 || reports.some(({ phase }) => phase === 'failed');
  const copy = () => {
    const failures = reports.flatMap((report) => report.failures);
    navigator.clipboard.writeText(writeFailureReport(unread, failures)).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  };
  return (
    <div class={isFailed ? 'unread-box' : undefined}>
      <p role="status">{unread > 0 && popup.unread(unread)}</p>
      {isFailed && (
        <button class="remedy" type="button" onClick={copy}>
          {popup.copyFailures}
        </button>
      )}
      <p role="status">
        {isCopied !== null && (isCopied ? popup.copiedFailures : tools.notCopied)}
      </p>
    </div>
  );
}
