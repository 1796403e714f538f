import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, useDocument } from './support/use-document';

/** The ways in which pages hide 血栓症, and what is seen of it. */
const WAYS: Record<string, readonly [html: string, sight: 'seen' | 'closed' | 'unseen']> = {
  // Seen, though something about it might make one think otherwise.
  'plain text': ['<p>血栓症</p>', 'seen'],
  'text far below the window': ['<div style="height:5000px"></div><p>血栓症</p>', 'seen'],
  'visible text in what is not': [
    '<div style="visibility:hidden"><p style="visibility:visible">血栓症</p></div>',
    'seen',
  ],
  'the summary of closed details': [
    '<details><summary>血栓症</summary><p>話</p></details>',
    'seen',
  ],
  'open details': ['<details open><summary>話</summary><p>血栓症</p></details>', 'seen'],
  'closed details that a style sheet shows': [
    '<style>details::details-content{content-visibility:visible}</style><details><summary>話</summary><p>血栓症</p></details>',
    'seen',
  ],
  'what is drawn when it comes near': ['<p style="content-visibility:auto">血栓症</p>', 'seen'],
  'text in a wrapper that hides what sticks out': [
    '<div style="overflow:hidden"><p>血栓症</p></div>',
    'seen',
  ],
  'text scrolled out of its box': [
    '<div style="overflow:auto;height:50px"><div style="height:500px"></div><p>血栓症</p></div>',
    'seen',
  ],
  'placed text outside a box that does not hold it': [
    '<div style="overflow:hidden;height:0"><p style="position:absolute;top:50px">血栓症</p></div>',
    'seen',
  ],
  'text placed by a shift': [
    '<p style="position:relative;left:200px;transform:translateX(-100px)">血栓症</p>',
    'seen',
  ],
  'a page that does not scroll for now': [
    '<style>html,body{overflow:hidden;height:100%}</style><div style="height:5000px"></div><p>血栓症</p>',
    'seen',
  ],
  'text in a right-to-left page that is wider than the window': [
    '<style>body{direction:rtl}</style><div style="width:3000px"><p style="text-align:left">血栓症</p></div>',
    'seen',
  ],
  // Closed, and opened by whoever goes there.
  'closed details': ['<details><summary>話</summary><p>血栓症</p></details>', 'closed'],
  'text directly in closed details': ['<details><summary>話</summary>血栓症</details>', 'closed'],
  'a second summary of closed details': [
    '<details><summary>話</summary><summary>血栓症</summary></details>',
    'closed',
  ],
  'open details in closed ones': [
    '<details><summary>話</summary><details open><summary>血栓症</summary></details></details>',
    'closed',
  ],
  'what is hidden until it is found': ['<div hidden="until-found"><p>血栓症</p></div>', 'closed'],
  'text directly in what is hidden until it is found': [
    '<p hidden="until-found">血栓症</p>',
    'closed',
  ],
  // Not seen.
  'hidden visibility': ['<div style="visibility:hidden"><p>血栓症</p></div>', 'unseen'],
  'collapsed visibility': ['<p style="visibility:collapse">血栓症</p>', 'unseen'],
  'a hidden piece of visible text': [
    '<p>話<span style="visibility:hidden">血栓症</span></p>',
    'unseen',
  ],
  'skipped content': ['<div style="content-visibility:hidden"><p>血栓症</p></div>', 'unseen'],
  'text directly in skipped content': ['<p style="content-visibility:hidden">血栓症</p>', 'unseen'],
  'no opacity': ['<div style="opacity:0"><p>血栓症</p></div>', 'unseen'],
  'a box without height': ['<div style="height:0;overflow:hidden"><p>血栓症</p></div>', 'unseen'],
  'a box with no height allowed': [
    '<div style="max-height:0;overflow:hidden"><p>血栓症</p></div>',
    'unseen',
  ],
  'a scrolling box without height': [
    '<div style="height:0;overflow:auto"><p>血栓症</p></div>',
    'unseen',
  ],
  'a row of a grid without height': [
    '<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0"><p style="margin:0">血栓症</p></div></div>',
    'unseen',
  ],
  'what is behind “read more”': [
    '<div style="height:40px;overflow:hidden"><div style="height:80px"></div><p>血栓症</p></div>',
    'unseen',
  ],
  'lines cut off': [
    '<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden">話<br>血栓症</div>',
    'unseen',
  ],
  'a slide beside the one that is shown': [
    '<div style="overflow:hidden;width:200px"><div style="display:flex;width:400px"><p style="width:200px">話</p><p style="width:200px">血栓症</p></div></div>',
    'unseen',
  ],
  'text for screen readers': [
    '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap">血栓症</p>',
    'unseen',
  ],
  'clipped to nothing': ['<p style="clip-path:inset(50%)">血栓症</p>', 'unseen'],
  'clipped to nothing, the old way': [
    '<p style="position:absolute;clip:rect(0 0 0 0)">血栓症</p>',
    'unseen',
  ],
  'shrunk to nothing': ['<p style="transform:scale(0)">血栓症</p>', 'unseen'],
  'letters without size': ['<p style="font-size:0">血栓症</p>', 'unseen'],
  'beside the page': ['<p style="position:absolute;left:-9999px">血栓症</p>', 'unseen'],
  'above the page': ['<p style="position:absolute;top:-9999px">血栓症</p>', 'unseen'],
  'indented out of the page': ['<p style="text-indent:-9999px;width:200px">血栓症</p>', 'unseen'],
  'drawn out of the page by a margin': ['<p style="margin-left:-9999px">血栓症</p>', 'unseen'],
  'shifted out of the page': ['<p style="position:relative;left:-9999px">血栓症</p>', 'unseen'],
  'moved out of the page': ['<p style="translate:-9999px">血栓症</p>', 'unseen'],
  'a menu that waits beside the window': [
    '<nav style="position:fixed;left:0;width:200px;transform:translateX(-100%)">血栓症</nav>',
    'unseen',
  ],
  'a menu that waits on the other side': [
    '<nav style="position:fixed;left:100%;width:200px">血栓症</nav>',
    'unseen',
  ],
  'closed details in what is hidden': [
    '<div style="visibility:hidden"><details><summary>話</summary>血栓症</details></div>',
    'unseen',
  ],
};

describe.each(BROWSER_KINDS)('%s: what can be seen', (kind) => {
  const open = useDocument(kind);
  const mark = (page: Page) => page.evaluate(() => inPage.mark('血栓症'));
  const sights = (page: Page) => page.evaluate(() => inPage.sights());

  test.each(Object.entries(WAYS))('%s', async (_, [html, sight]) => {
    const page = await open(html);
    expect(await mark(page)).toBe(1);
    expect(await sights(page)).toEqual([sight]);
  });

  test('is told for what is not rendered any more, and for what is in a shadow tree', async () => {
    const page = await open('<p id="gone">血栓症</p><div id="host"></div>');
    await page.evaluate(async () => {
      document.body.setHTMLUnsafe(
        `<p id="gone">血栓症</p>
         <x-fold>血栓症<template shadowrootmode="open">
           <details><summary>話</summary><slot></slot><p>血栓症</p></details>
         </template></x-fold>`,
      );
      await inPage.look();
      document.querySelector<HTMLElement>('#gone')!.style.display = 'none';
    });
    await mark(page);
    expect(await sights(page)).toEqual(['unseen', 'closed', 'closed']);
  });

  /** What a page or its reader does, and what is seen then. */
  const OPENINGS: Record<string, readonly [html: string, open: () => void, after: string]> = {
    'details open': [
      '<details><summary>話</summary>血栓症</details>',
      () => document.querySelector('details')!.toggleAttribute('open'),
      'seen',
    ],
    'details close': [
      '<details open><summary>話</summary>血栓症</details>',
      () => document.querySelector('summary')!.click(),
      'closed',
    ],
    'what is hidden until found is found': [
      '<div hidden="until-found">血栓症</div>',
      () => document.querySelector('div')!.removeAttribute('hidden'),
      'seen',
    ],
    'a style far above changes': [
      '<div class="closed"><section><p>血栓症</p></section></div><style>.closed{visibility:hidden}</style>',
      () => document.querySelector('div')!.classList.remove('closed'),
      'seen',
    ],
    'a button opens what follows it': [
      '<input type="checkbox"><p>血栓症</p><style>p{max-height:0;overflow:hidden}:checked+p{max-height:none}</style>',
      () => document.querySelector('input')!.click(),
      'seen',
    ],
    'something fades away': [
      '<p style="transition:opacity .05s">血栓症</p>',
      () => {
        document.querySelector('p')!.style.opacity = '0';
      },
      'unseen',
    ],
    'a style sheet is loaded late': [
      '<p>血栓症</p>',
      () =>
        document.head.append(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: 'data:text/css,p{visibility:hidden}',
          }),
        ),
      'unseen',
    ],
  };

  test.each(Object.entries(OPENINGS))(
    'is looked at again when %s',
    async (_, [html, act, after]) => {
      const page = await open(html);
      await mark(page);
      const [before] = await sights(page);
      await page.evaluate(act);
      await page.evaluate(() => inPage.opening());
      await expect.poll(() => sights(page)).toEqual([after]);
      expect(before).not.toBe(after);
    },
  );

  test('is looked at again only where somebody asked, and not for a change of colour', async () => {
    const page = await open('<a href="#x" style="transition:color .02s,opacity .02s">血栓症</a>');
    /** Changes a style with a transition. @returns for how many looks that was a reason */
    const change = (style: string) =>
      page.evaluate(async (style) => {
        let looks = 0;
        scheduler.postTask = (() => {
          looks++;
          return new Promise(() => {});
        }) as typeof scheduler.postTask;
        const link = document.querySelector('a')!;
        const ended = new Promise((resolve) => link.addEventListener('transitionend', resolve));
        link.style.cssText += style;
        await ended;
        return looks;
      }, style);
    expect(await change('opacity:.9')).toBe(0);
    await mark(page);
    await sights(page);
    expect(await change('color:green')).toBe(0);
    expect(await change('opacity:.8')).toBeGreaterThan(0);
  });

  test('is opened where somebody goes there, without an event into the page', async () => {
    const page = await open(
      `<details><summary>話</summary><div hidden="until-found"><details><summary>話</summary>
       <div style="height:3000px"></div><p>血栓症</p></details></div></details>`,
    );
    await mark(page);
    const heard = await page.evaluate(() => {
      const heard: string[] = [];
      addEventListener('beforematch', ({ target }) => heard.push((target as Element).localName));
      inPage.bringIntoSight(0);
      return heard;
    });
    expect(heard).toEqual([]);
    expect(await sights(page)).toEqual(['seen']);
    const [box] = (await page.evaluate(() => inPage.boxes()))[0]!;
    expect(box!.top).toBeGreaterThanOrEqual(0);
    expect(box!.bottom).toBeLessThanOrEqual(400);
  });
});
