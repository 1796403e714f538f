import { contentType, rootElement } from './native';

/** A frame smaller than this, in CSS pixels, holds a counter or an advertisement, not a text. */
const SMALLEST = { width: 160, height: 100 };

/** Is this a document of text, and not a picture, a film or a feed's tree? */
export function isReadable(): boolean {
  return /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(contentType());
}

/**
 * Resolves once the frame is large enough to read in: at once, or when it grows. A frame of
 * another process gets its first size late in Chromium, and no resize event tells of it; a size
 * observer does.
 */
export function largeEnough(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watching = new AbortController();
    const observer = new ResizeObserver(() => check());
    const check = () => {
      if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return;
      watching.abort();
      observer.disconnect();
      resolve();
    };
    signal.addEventListener('abort', () => observer.disconnect(), { signal: watching.signal });
    addEventListener('resize', check, { signal: AbortSignal.any([signal, watching.signal]) });
    const root = rootElement();
    if (root) observer.observe(root);
    check();
  });
}
