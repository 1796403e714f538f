import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameReport } from '../../../src/messages/protocol';

type Listener = (message: unknown) => void;

/** One end of a port, and what came through it. */
function fakePort(name: string) {
  const heard: unknown[] = [];
  const messages: Listener[] = [];
  const ends: (() => void)[] = [];
  return {
    name,
    heard,
    postMessage: (message: unknown) => heard.push(message),
    onMessage: { addListener: (listener: Listener) => messages.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ends.push(listener) },
    say: (message: unknown) => {
      for (const listener of messages) listener(message);
    },
    end: () => {
      for (const listener of ends) listener();
    },
  };
}
type Port = ReturnType<typeof fakePort>;

const connects = vi.hoisted(() => [] as ((port: unknown) => void)[]);
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onConnect: { addListener: (listener: (port: unknown) => void) => connects.push(listener) },
    },
  },
}));
const { answerPopup } = await import('../../../src/messages/frame');

const REPORT: FrameReport = {
  key: 'k',
  isTop: true,
  site: null,
  phase: 'read',
  isForeign: false,
  terms: [],
  selected: '',
  unread: 0,
  failures: [],
};
const act = vi.fn();
const watched = vi.fn();
const report = vi.fn((isFirst: boolean) => ({ ...REPORT, selected: isFirst ? 'がん' : '' }));
const connect = (port: Port) => connects.at(-1)!(port);

beforeEach(() => {
  vi.useFakeTimers();
  act.mockClear();
  watched.mockClear();
  report.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a frame tells of itself at once, and of many changes together', () => {
  const tell = answerPopup({ report, act, watched });
  const port = fakePort('popup');
  connect(port);
  expect(port.heard).toEqual([{ ...REPORT, selected: 'がん' }]);
  for (let i = 0; i < 50; i++) tell();
  vi.runAllTimers();
  expect(port.heard).toEqual([{ ...REPORT, selected: 'がん' }, REPORT]);
});

test('a frame works nothing out while nobody listens', () => {
  const tell = answerPopup({ report, act, watched });
  tell();
  const port = fakePort('popup');
  connect(port);
  port.end();
  tell();
  vi.runAllTimers();
  expect(report).toHaveBeenCalledTimes(1);
  expect(port.heard).toEqual([{ ...REPORT, selected: 'がん' }]);
});

test('a port with another name, and what is no command, are ignored', () => {
  answerPopup({ report, act, watched });
  const other = fakePort('other');
  connect(other);
  other.say({ type: 'mark-anyway' });
  expect(watched).not.toHaveBeenCalled();
  const port = fakePort('popup');
  connect(port);
  expect(watched).toHaveBeenCalledTimes(1);
  port.say({ type: 'go-to', key: 'k', entry: '../secret' });
  port.say({ type: 'go-to', entry: 'dictionary:cancer' });
  port.say('mark-anyway');
  expect(act).not.toHaveBeenCalled();
  expect(other.heard).toEqual([]);
  port.say({ type: 'go-to', key: 'k', entry: 'dictionary:cancer' });
  expect(act).toHaveBeenCalledWith({ type: 'go-to', key: 'k', entry: 'dictionary:cancer' });
});
