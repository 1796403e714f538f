/** Widths in one way of writing, without the spaces that only the price list has. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐−–—―]/g, '-')
    .replace(/(?<![A-Za-z]) +| +(?![A-Za-z])/g, '');
}
