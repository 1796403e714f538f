/** How often is looked, in milliseconds. */
const INTERVAL = 50;

/**
 * Looks again and again until there is something to see.
 * @param look gives null while it is not there
 * @param patience milliseconds
 * @throws Error naming what was waited for
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null> | T | null,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
