import { JAPANESE } from '../script';

const LATIN = '[A-Za-z0-9α-ω]';
const SEAM = new RegExp(`(?<=${LATIN})[ -]?(?=${JAPANESE})|(?<=${JAPANESE})[ -]?(?=${LATIN})`, 'g');

/**
 * Many typists set a space or a hyphen between Latin letters and Japanese, and many do not:
 * B細胞, B 細胞, B-細胞.
 */
export function gapVariants(surface: string): string[] {
  if (surface.search(SEAM) === -1) return [];
  return ['', ' ', '-'].map((mark) => surface.replace(SEAM, mark));
}
