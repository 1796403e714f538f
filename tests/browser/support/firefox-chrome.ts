import type { Browser } from 'puppeteer-core';

interface Reply {
  readonly type: string;
  readonly result: { readonly value?: unknown };
}

/** Puppeteer has no way to say WebDriver BiDi's own words but its inner connection. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
}

/** Sends one command of WebDriver BiDi to Firefox. */
export async function sendBidi<T>(browser: Browser, method: string, parameters: object) {
  const { connection } = browser as unknown as BidiBrowser;
  return (await connection.send(method, parameters)).result as T;
}

/**
 * Runs code in the window of Firefox itself, where toolbar and popup live.
 * @param body of an async function; its arguments are in `args`
 * @returns what it returns, through JSON
 */
export async function inFirefoxWindow<T>(browser: Browser, body: string, ...args: unknown[]) {
  const { contexts } = await sendBidi<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const reply = await sendBidi<Reply>(browser, 'script.evaluate', {
    expression: `(async (args) => JSON.stringify((await (async () => { ${body} })()) ?? null))(${JSON.stringify(args)})`,
    target: { context },
    awaitPromise: true,
  });
  if (reply.type !== 'success') throw new Error(JSON.stringify(reply));
  return JSON.parse(reply.result.value as string) as T;
}
