/** Standard base64, spaces and line ends allowed; `undefined` when it is anything else. Linear, whatever the size. */
export function decodeBase64(text: string): Buffer | undefined {
  const packed = text.replace(/\s+/g, '');
  const padding = packed.endsWith('==') ? 2 : packed.endsWith('=') ? 1 : 0;
  const decoded = Buffer.from(packed, 'base64');
  // Node skips what is not base64 and also reads the URL alphabet: lengths tell the first, `-` and `_` the second.
  const expected = (packed.length / 4) * 3 - padding;
  return packed.length % 4 === 0 && decoded.length === expected && !/[-_]/.test(packed) ? decoded : undefined;
}
