/**
 * The site that a page belongs to, as the reader would name it: its host without `www.`.
 * @param url the top page's address or origin
 * @returns null for what is no page of the web, such as an extension's or a browser's own
 */
export function siteOf(url: string): string | null {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '');
}

/**
 * The address that decides about a frame: the top page's origin, so that one switch serves all
 * frames of a page; its own address where the browser does not tell.
 * @param ancestors `location.ancestorOrigins`, nearest first; empty in the top frame
 */
export function decidingUrl(own: string, ancestors: readonly string[]): string {
  const top = ancestors.at(-1);
  return top && top !== 'null' ? top : own;
}
