import type { Frame, Page } from 'puppeteer-core';

/**
 * Finds the element that holds the card, which has no name of its own: see
 * src/popover/card-host.ts. Fixtures have no other such element.
 */
export const CARD_HOST = ':is(html, :modal) > div:empty';

/**
 * Runs a function on a closed shadow root, which no script of the page can reach.
 * @param document a page's, or that of a frame of the same site
 * @param host a selector of the root's element
 * @param look runs in the page, so it closes over nothing; its result must be JSON
 * @param argument handed to it; JSON
 * @returns null where there is no such element
 */
export async function inClosedRoot<T, A = undefined>(
  document: Page | Frame,
  host: string,
  look: (root: ShadowRoot, argument: A) => T,
  argument?: A,
): Promise<T | null> {
  const handed = JSON.stringify(argument) ?? 'undefined';
  const declaration = `(root) => JSON.stringify((${look})(root, ${handed}) ?? null)`;
  const frame = 'mainFrame' in document ? document.mainFrame() : document;
  const json = isFirefox(frame.page())
    ? await lookInFirefox(frame, host, declaration)
    : await lookInChromium(frame, host, declaration);
  return json === null ? null : JSON.parse(json);
}

/** The text of the open card; null where none is open. */
export function cardText(document: Page | Frame): Promise<string | null> {
  return inClosedRoot(document, CARD_HOST, (root) => {
    return root.querySelector(':popover-open')?.textContent ?? null;
  });
}

function isFirefox(page: Page): boolean {
  return 'connection' in page.browser();
}

async function lookInChromium(frame: Frame, host: string, declaration: string) {
  const element = await frame.$(host);
  if (!element) return null;
  const session = await frame.page().createCDPSession();
  try {
    const { node } = await session.send('DOM.describeNode', {
      backendNodeId: await element.backendNodeId(),
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const reply = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${declaration})(this); }`,
      objectId: object.objectId!,
      returnByValue: true,
    });
    if (reply.exceptionDetails) throw new Error(JSON.stringify(reply.exceptionDetails));
    return reply.result.value as string;
  } finally {
    await session.detach();
    await element.dispose();
  }
}

interface BidiValue {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } | string;
}

/** Puppeteer has no way to say WebDriver BiDi's own words but its inner connection. */
interface BidiBrowser {
  readonly connection: {
    send(
      method: string,
      parameters: object,
    ): Promise<{ result: { type: string; result: BidiValue; exceptionDetails?: unknown } }>;
  };
}

async function lookInFirefox(frame: Frame, host: string, declaration: string) {
  const { connection } = frame.page().browser() as unknown as BidiBrowser;
  const target = { context: (frame as unknown as { _id: string })._id };
  const found = await connection.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const { value } = found.result.result ?? {};
  const sharedId = typeof value === 'object' ? value.shadowRoot?.sharedId : undefined;
  if (!sharedId) return null;
  const reply = await connection.send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  });
  if (reply.result.type !== 'success') throw new Error(JSON.stringify(reply.result));
  return reply.result.result.value as string;
}
