import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FailureList } from '../../src/frame/failure-list';
import { FrameState } from '../../src/frame/frame-state';
import { isReadable, largeEnough } from '../../src/html/readable';
import { answerPopup, randomKey } from '../../src/messages/frame';
import type { Failure } from '../../src/messages/protocol';
import { followSwitch } from '../../src/settings/follow-switch';
import { markingSwitch } from '../../src/settings/marking-switch';
import { decidingUrl, siteOf } from '../../src/sites/site';
import type { PageReading } from './read-page';

/**
 * The content script, in every frame. An unlisted script that the manifest names itself, since
 * the framework's own wrapper would dispatch an event into the page.
 */
export default defineUnlistedScript(async () => {
  const site = siteOf(decidingUrl(location.href, [...(location.ancestorOrigins ?? [])]));
  const { version } = browser.runtime.getManifest();
  const life = new AbortController();
  const key = randomKey();
  const failures = new FailureList(version);
  const state = new FrameState(
    { key, isTop: window === window.top, site },
    failures,
    isReadable() ? 'waiting' : 'not-text',
  );
  let reading: PageReading | null = null;
  let isMarkedAnyway = false;
  let isWatched = false;

  const tellPopup = answerPopup({
    report: () => state.report,
    act(command) {
      if (command.type === 'mark-anyway') {
        isMarkedAnyway = true;
        reading?.choose();
      } else if (command.key === key) reading?.annotator.goTo(command.entry);
    },
    watched() {
      isWatched = true;
      reading?.annotator.readFar();
    },
  });
  const failed = (place: Failure['place'], error: unknown) => {
    failures.add(place, error);
    if (place === 'starting') state.happened('failed');
    tellPopup();
  };
  const attempt = (place: Failure['place'], deed: Promise<unknown>) =>
    void deed.catch((error) => failed(place, error));
  if (!isReadable()) return;
  const frame = {
    ...{ site, version, failures, failed, attempt, changed: tellPopup },
    isMarkedAnyway: () => isMarkedAnyway,
  };

  const read = async (signal: AbortSignal) => {
    state.happened('switched-on');
    signal.addEventListener('abort', () => {
      state.happened('switched-off');
      reading = null;
      tellPopup();
    });
    // Evaluated here and not before: where the site is off, a frame holds next to nothing.
    const { readPage } = await import('./read-page');
    const started = await readPage(frame, signal);
    if (!started || signal.aborted) return;
    reading = started;
    state.began(started.annotator);
    started.annotator.start();
    if (isWatched) started.annotator.readFar();
  };
  const live = async () => {
    await largeEnough(life.signal);
    // Until it is known to be on.
    state.happened('switched-off');
    await followSwitch(
      markingSwitch(site),
      (signal) => attempt('starting', read(signal)),
      life.signal,
    );
    tellPopup();
  };
  attempt('starting', live());
});
