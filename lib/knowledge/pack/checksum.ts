/** The checksum of a pack: it shows that bytes were lost or changed by accident, not on purpose. */

/**
 * FNV-1a over 32-bit words from the directory's length on, in four lanes, so
 * that no product waits for the one before. Each step is a bijection of its
 * lane: no change within one word goes unseen.
 */
export function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let [a, b, c, d] = [0x811c9dc5 | 0, 0x1b873593, 0x2c1b3c6d, 0x297a2d39];
  let i = 3;
  for (; i + 4 <= words.length; i += 4) {
    a = Math.imul(a ^ (words[i] as number), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] as number), 0x01000193);
    c = Math.imul(c ^ (words[i + 2] as number), 0x01000193);
    d = Math.imul(d ^ (words[i + 3] as number), 0x01000193);
  }
  for (; i < words.length; i++) a = Math.imul(a ^ (words[i] as number), 0x01000193);
  return (a ^ b ^ c ^ d) >>> 0;
}
