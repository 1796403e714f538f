import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/glossary/entry';
import type { Answer } from '../../../src/popover/card-content';
import {
  type CardEvent,
  CLOSED,
  contentOf,
  hitOf,
  nextCard,
  type OpenCard,
  type OpenState,
  requestOf,
} from '../../../src/popover/open-card';
import type { Hit } from '../../../src/reading/mark-surface';
import { Random } from '../support/random';

const hitOn = (entry: string) => ({ placed: { mention: { entry } } }) as unknown as Hit;
const entry = (id: string) => ({ id }) as Entry;
const [HEADACHE, FEVER] = [hitOn('headache'), hitOn('fever')];
const [FIRST, SECOND, THIRD] = [entry('headache'), entry('migraine'), entry('triptan')];
const [ASKED, STALE] = [{ id: 'triptan' }, { id: 'triptan' }];

const waiting: OpenCard = { is: 'waiting', hit: HEADACHE, request: ASKED };
const open: OpenState = {
  is: 'open',
  hit: HEADACHE,
  trail: [FIRST],
  request: null,
  isPinned: false,
  isMenuOpen: false,
};

/** All kinds of cards there are. */
const CARDS = {
  closed: CLOSED,
  waiting,
  open,
  'open, pinned': { ...open, isPinned: true },
  'open, with its menu': { ...open, isMenuOpen: true },
  'open, and another entry asked for': { ...open, request: ASKED, isMenuOpen: true },
  'open on the second entry': { ...open, trail: [FIRST, SECOND], isPinned: true, request: ASKED },
  'open with a notice': { ...open, trail: ['failed'] },
} satisfies Record<string, OpenCard>;
type CardName = keyof typeof CARDS;

/** All kinds of events there are. */
const EVENTS = {
  'another word': { type: 'open', hit: FEVER },
  'the same word': { type: 'open', hit: HEADACHE },
  answer: { type: 'answer', request: ASKED, answer: THIRD },
  'no answer': { type: 'answer', request: ASKED, answer: 'failed' },
  'a late answer': { type: 'answer', request: STALE, answer: THIRD },
  follow: { type: 'follow', id: 'triptan' },
  back: { type: 'back' },
  pin: { type: 'pin', isPinned: true },
  unpin: { type: 'pin', isPinned: false },
  'open menu': { type: 'menu', isOpen: true },
  'close menu': { type: 'menu', isOpen: false },
  escape: { type: 'escape' },
  close: { type: 'close' },
} satisfies Record<string, CardEvent>;
type EventName = keyof typeof EVENTS;

const waitingFor = (hit: Hit): OpenCard => ({
  is: 'waiting',
  hit,
  request: { id: hit.placed.mention.entry },
});
const opened = (answer: Answer): OpenCard => ({ ...open, trail: [answer] });
const asking = (card: OpenCard): OpenCard => ({ ...(card as OpenState), request: ASKED });
const turned = (card: OpenState, trail: readonly Answer[]): OpenCard => ({
  ...card,
  trail,
  request: null,
  isMenuOpen: false,
});
const [followed, second] = [
  CARDS['open, and another entry asked for'],
  CARDS['open on the second entry'],
];

/** What changes, for each card and event; where nothing is said, nothing changes. */
const CHANGES: Record<CardName, Partial<Record<EventName, OpenCard>>> = {
  closed: {},
  waiting: {
    answer: opened(THIRD),
    'no answer': opened('failed'),
    escape: CLOSED,
    close: CLOSED,
  },
  open: {
    follow: asking(open),
    pin: CARDS['open, pinned'],
    'open menu': CARDS['open, with its menu'],
    escape: CLOSED,
    close: CLOSED,
  },
  'open, pinned': {
    follow: asking(CARDS['open, pinned']),
    unpin: open,
    'open menu': { ...open, isPinned: true, isMenuOpen: true },
    escape: CLOSED,
    close: CLOSED,
  },
  'open, with its menu': {
    follow: asking(CARDS['open, with its menu']),
    pin: { ...open, isPinned: true, isMenuOpen: true },
    'close menu': open,
    escape: open,
    close: CLOSED,
  },
  'open, and another entry asked for': {
    answer: turned(followed, [FIRST, THIRD]),
    'no answer': turned(followed, [FIRST, 'failed']),
    follow: followed,
    pin: { ...followed, isPinned: true },
    'close menu': { ...followed, isMenuOpen: false },
    escape: { ...followed, isMenuOpen: false },
    close: CLOSED,
  },
  'open on the second entry': {
    answer: turned(second, [FIRST, SECOND, THIRD]),
    'no answer': turned(second, [FIRST, SECOND, 'failed']),
    follow: second,
    back: turned(second, [FIRST]),
    unpin: { ...second, isPinned: false },
    'open menu': { ...second, isMenuOpen: true },
    escape: CLOSED,
    close: CLOSED,
  },
  'open with a notice': {
    pin: { ...open, trail: ['failed'], isPinned: true },
    'open menu': { ...open, trail: ['failed'], isMenuOpen: true },
    escape: CLOSED,
    close: CLOSED,
  },
};

const ALL = (Object.keys(CARDS) as CardName[]).flatMap((card) =>
  (Object.keys(EVENTS) as EventName[]).map((event): [CardName, EventName] => [card, event]),
);

describe('the open card', () => {
  it.each(ALL)('that is %s takes: %s', (cardName, eventName) => {
    const [card, event] = [CARDS[cardName], EVENTS[eventName]];
    const next = nextCard(card, event);
    if (event.type === 'open') return expect(next).toEqual(waitingFor(event.hit));
    const change = CHANGES[cardName][eventName];
    if (change) expect(next).toEqual(change);
    else expect(next).toBe(card);
  });

  it('takes an answer only for what was asked last', () => {
    const first = nextCard(CLOSED, { type: 'open', hit: HEADACHE });
    const again = nextCard(first, { type: 'open', hit: HEADACHE });
    const late = { type: 'answer', request: requestOf(first)!, answer: FIRST } as const;
    expect(nextCard(again, late)).toBe(again);
    const request = requestOf(again)!;
    expect(contentOf(nextCard(again, { type: 'answer', request, answer: FIRST }))).toBe(FIRST);
  });

  it('shows the newest of two entries that were chosen, whatever comes first', () => {
    const one = nextCard(open, { type: 'follow', id: 'migraine' });
    const two = nextCard(one, { type: 'follow', id: 'triptan' });
    const answered = nextCard(two, { type: 'answer', request: requestOf(two)!, answer: THIRD });
    const late = { type: 'answer', request: requestOf(one)!, answer: SECOND } as const;
    expect(nextCard(two, late)).toBe(two);
    expect(contentOf(nextCard(answered, late))).toBe(THIRD);
  });

  it('stands beside a word with something in it as long as it is open', () => {
    const events: CardEvent[] = Object.values(EVENTS);
    for (let seed = 1; seed <= 50; seed++) {
      const random = new Random(seed);
      let card: OpenCard = CLOSED;
      for (let step = 0; step < 200; step++) {
        const request = requestOf(card);
        const answer: CardEvent[] = request ? [{ type: 'answer', request, answer: SECOND }] : [];
        card = nextCard(card, random.pick([...events, ...answer]));
        expect(hitOf(card) === null).toBe(card.is === 'closed');
        expect(contentOf(card) === null).toBe(card.is === 'closed');
      }
    }
  });
});
