/** A frame smaller than this, in CSS pixels, holds a counter or an advertisement, not a text. */
const SMALLEST = { width: 160, height: 100 };

/** Is this a document of text, and not a picture, a film or a feed's tree? */
export function isReadable(page: Document): boolean {
  return /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(page.contentType);
}

/** Resolves once the frame is large enough to read in: at once, or when it grows. */
export function largeEnough(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (innerWidth >= SMALLEST.width && innerHeight >= SMALLEST.height) resolve();
    };
    addEventListener('resize', check, { signal });
    check();
  });
}
