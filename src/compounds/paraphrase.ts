import type { Compound } from './compound';
import type { Gloss } from './parts-file';

/**
 * Says a word in one line: 食道がん is 「食べ物の通る管にできるがん」. Only for one part of the body
 * and a head that can be said so of every part.
 */
export function paraphrase({ pieces, head }: Compound): Gloss | null {
  const says = head.part?.says;
  const [place, ...others] = pieces.filter((piece) => piece !== head);
  if (!says || !place || others.length > 0 || place.role !== 'body-part' || !place.part)
    return null;
  const { ja, en } = place.part.gloss;
  return { ja: says.ja.replace('{}', ja), en: says.en.replace('{}', en) };
}
