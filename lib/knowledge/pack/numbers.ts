/** Lists of numbers as they lie in a pack: typed arrays, as wide as the largest number needs. */

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** @param values integers from 0 to 2³² − 1. */
export function narrow(values: ArrayLike<number>): Numbers {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i] as number);
  if (largest < 1 << 8) return Uint8Array.from(values);
  return largest < 1 << 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}
