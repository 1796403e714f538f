/** Only what the reader did: a page can dispatch any event, but not one that the browser trusts. */
export function trusted<E extends Event>(handle: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handle(event);
  };
}
