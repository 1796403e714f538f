import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
type Palette = Record<string, string>;

/** The colours of the first rule after `start`. */
function paletteAfter(start: string): Palette {
  const from = css.indexOf(start);
  if (from === -1) throw new Error(`tokens.css has no ${start}`);
  const rule = css.slice(css.indexOf('{', css.indexOf('.theme', from)), css.indexOf('}', from));
  return Object.fromEntries(
    [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

const light = paletteAfter('.theme');
const dark = { ...light, ...paletteAfter('@media (prefers-color-scheme: dark)') };
const strongLight = { ...light, ...paletteAfter('@media (prefers-contrast: more) {') };
const strongDark = {
  ...dark,
  ...paletteAfter('@media (prefers-contrast: more) and (prefers-color-scheme: dark)'),
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
function contrast(palette: Palette, one: string, other: string): number {
  const colours = [one, other].map((name) => {
    const hex = palette[name];
    if (!hex) throw new Error(`tokens.css has no --${name}`);
    return luminance(hex);
  });
  return (Math.max(...colours) + 0.05) / (Math.min(...colours) + 0.05);
}

const PAPERS = ['paper', 'paper-sunken'];
const ACTIONS = ['emergency', 'same-day', 'next-visit', 'watch'];
const TEXT_ON_PAPERS = ['ink', 'ink-quiet', 'link', 'condition', 'medicine', 'other'];
const TEXT: [string, string][] = [
  ...PAPERS.flatMap((paper) => TEXT_ON_PAPERS.map((ink): [string, string] => [ink, paper])),
  ...ACTIONS.flatMap((action) =>
    ['ink', 'ink-quiet', action].map((ink): [string, string] => [ink, `${action}-paper`]),
  ),
];
const SHAPES: [string, string][] = [
  ...[...PAPERS, ...ACTIONS.map((action) => `${action}-paper`)].map((paper): [string, string] => [
    'focus',
    paper,
  ]),
  ...ACTIONS.map((action): [string, string] => [action, 'paper']),
  ...PAPERS.flatMap((paper): [string, string][] => [
    ['control-edge', paper],
    ['accent', paper],
  ]),
  ['on-accent', 'accent'],
];

describe.each([
  ['light', light],
  ['dark', dark],
  ['light, more contrast', strongLight],
  ['dark, more contrast', strongDark],
])('%s', (_name, palette) => {
  test.each(TEXT)('%s on %s can be read (4.5 : 1)', (ink, paper) => {
    expect(contrast(palette, ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('%s on %s can be seen (3 : 1)', (shape, paper) => {
    expect(contrast(palette, shape, paper)).toBeGreaterThanOrEqual(3);
  });
});
