/** A text in UTF-8, and where each of its UTF-16 code units starts there. */
export interface Utf8 {
  readonly bytes: Uint8Array;
  readonly offsets: Int32Array;
}

/** Encodes text without surrogates: three bytes a code unit at most. TextEncoder keeps no offsets. */
export function encode(text: string): Utf8 {
  const bytes = new Uint8Array(text.length * 3);
  const offsets = new Int32Array(text.length + 1);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = end;
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes[end++] = code;
    } else if (code < 0x800) {
      bytes[end++] = (code >> 6) | 0xc0;
      bytes[end++] = (code & 0x3f) | 0x80;
    } else {
      bytes[end++] = (code >> 12) | 0xe0;
      bytes[end++] = ((code >> 6) & 0x3f) | 0x80;
      bytes[end++] = (code & 0x3f) | 0x80;
    }
  }
  offsets[text.length] = end;
  return { bytes, offsets };
}
