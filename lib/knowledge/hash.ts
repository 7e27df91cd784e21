/**
 * A stable short name for a text: 64 bits of two FNV-1a hashes with different
 * seeds, as 16 hexadecimal digits. For ids, not for security.
 */
export function hashText(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
}

function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
