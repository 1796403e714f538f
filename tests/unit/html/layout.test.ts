import './support/plain-objects';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isVertical, isVerticalJapanesePage, keepsLines, roleOf } from '../../../src/html/layout';

/** An element with the computed style of a bare `span`, but for what is given. */
function element(
  localName: string,
  style: Record<string, string> = {},
  isContentEditable = false,
): Element {
  const plain = {
    display: 'inline',
    position: 'static',
    float: 'none',
    whiteSpace: 'normal',
    fontSize: '16px',
  };
  const edges = Object.fromEntries(
    ['margin', 'padding', 'border'].flatMap((edge) =>
      ['Left', 'Right'].map((side) => [
        edge === 'border' ? `border${side}Width` : edge + side,
        '0px',
      ]),
    ),
  );
  const computed = { ...plain, ...edges, writingMode: 'horizontal-tb', ...style };
  return {
    localName,
    namespaceURI: 'http://www.w3.org/1999/xhtml',
    isContentEditable,
    computed,
  } as unknown as Element;
}

beforeEach(() => vi.stubGlobal('getComputedStyle', (one: { computed: object }) => one.computed));
afterEach(() => vi.unstubAllGlobals());

describe('the role of an element', () => {
  it.each([
    ['text beside text', element('b'), 'inline'],
    ['a paragraph', element('p', { display: 'block' }), 'block'],
    ['a cell', element('td', { display: 'table-cell' }), 'block'],
    ['an item of a list', element('li', { display: 'list-item' }), 'block'],
    ['furigana by its tag', element('rt', { display: 'block' }), 'skip'],
    ['furigana by its style', element('span', { display: 'ruby-text' }), 'skip'],
    ['what furigana stands over', element('ruby', { display: 'ruby' }), 'inline'],
    ['the base of a ruby', element('rb', { display: 'ruby-base' }), 'inline'],
    ['a chance for a line break', element('wbr'), 'skip'],
    ['a script', element('script', { display: 'none' }), 'skip'],
    ['a picture', element('img'), 'break'],
    ['a rule', element('hr', { display: 'block' }), 'break'],
    ['code', element('code'), 'break'],
    ['a drawing', element('svg'), 'break'],
    ['a field', element('textarea', { display: 'inline-block' }), 'break'],
    ['what a reader may write in', element('div', { display: 'block' }, true), 'break'],
    ['a line break', element('br'), 'line'],
    ['a line break that is not shown', element('br', { display: 'none' }), 'skip'],
    ['what is not rendered', element('div', { display: 'none' }), 'unrendered'],
    ['what has no slot', element('p', { display: '' }), 'unrendered'],
    ['what has no box of its own', element('div', { display: 'contents' }), 'inline'],
    ['what is taken out of the line', element('span', { position: 'absolute' }), 'aside'],
    ['what stands still', element('span', { position: 'fixed' }), 'aside'],
    ['what is shifted in its line', element('span', { position: 'relative' }), 'inline'],
    ['what sticks', element('span', { position: 'sticky' }), 'inline'],
    ['what floats', element('span', { float: 'left' }), 'aside'],
    ['a phrase kept together', element('span', { display: 'inline-block' }), 'inline'],
    ['an inline table', element('span', { display: 'inline-table' }), 'block'],
    ['an inline row', element('span', { display: 'inline-flex' }), 'boxed'],
    [
      'no box, though it is positioned',
      element('b', { display: 'contents', float: 'left' }),
      'inline',
    ],
  ])('%s', (_, one, role) => {
    expect(roleOf(one)).toBe(role);
  });

  // A page may give any of them a box: none has text that is said where it stands.
  it.each([...['rt', 'rp', 'wbr', 'script', 'style', 'noscript', 'template', 'head']])(
    'is none for %s, whose text a reader does not see in the line',
    (localName) => {
      expect(roleOf(element(localName, { display: 'block' }))).toBe('skip');
    },
  );

  it.each([...['picture', 'video', 'audio', 'canvas', 'object', 'embed', 'iframe', 'img', 'svg']])(
    'ends the flow for %s, which is seen in place of the text inside it',
    (localName) => {
      expect(roleOf(element(localName))).toBe('break');
    },
  );

  it.each([...['input', 'textarea', 'select', 'datalist', 'progress', 'meter']])(
    'ends the flow for %s, whose text is a value',
    (localName) => {
      expect(roleOf(element(localName, { display: 'inline-block' }))).toBe('break');
    },
  );

  it.each([...['code', 'kbd', 'samp', 'math']])(
    'ends the flow for %s, whose text is no prose',
    (localName) => {
      expect(roleOf(element(localName))).toBe('break');
    },
  );

  it.each([
    'marginLeft',
    'marginRight',
    'paddingLeft',
    'paddingRight',
    'borderLeftWidth',
    'borderRightWidth',
  ])('is a block for an inline block with much %s: a button, a badge', (edge) => {
    const withEdge = (width: string) => element('span', { display: 'inline-block', [edge]: width });
    expect(roleOf(withEdge('6px'))).toBe('block');
    expect(roleOf(withEdge('2px'))).toBe('boxed');
  });
});

describe('line breaks in the source', () => {
  const text = (data: string, whiteSpace: string) =>
    ({ data, parentElement: element('pre', { whiteSpace }) }) as unknown as Text;

  it.each([
    ['pre', true],
    ['pre-wrap', true],
    ['pre-line', true],
    ['break-spaces', true],
    ['normal', false],
    ['nowrap', false],
  ])('are seen or not where white space is %s', (whiteSpace, areSeen) => {
    expect(keepsLines(text('a\nb', whiteSpace))).toBe(areSeen);
  });

  it('are not seen in a text that stands in no element', () => {
    expect(keepsLines({ data: 'a\nb', parentElement: null } as Text)).toBe(false);
  });
});

describe('vertical text', () => {
  const inMode = (writingMode: string) => element('p', { writingMode });

  it.each([
    ['vertical-rl', true],
    ['vertical-lr', true],
    ['horizontal-tb', false],
    ['sideways-rl', false],
  ])('is told by its writing mode: %s', (mode, isUpright) => {
    expect(isVertical({ parentElement: inMode(mode) } as Text)).toBe(isUpright);
    expect(isVertical({ parentElement: null } as Text)).toBe(false);
  });

  it.each([
    ['ja', 'vertical-rl', 'horizontal-tb', true],
    ['JA-JP', 'horizontal-tb', 'vertical-rl', true],
    ['ja', 'horizontal-tb', 'horizontal-tb', false],
    ['zh', 'vertical-rl', 'vertical-rl', false],
    ['jam', 'vertical-rl', 'vertical-rl', false],
  ])('makes a Japanese page vertical: %s, %s, %s', (lang, root, body, isWhole) => {
    const documentElement = Object.assign(inMode(root), { getAttribute: () => lang });
    vi.stubGlobal('document', { documentElement, body: inMode(body) });
    expect(isVerticalJapanesePage()).toBe(isWhole);
  });
});
