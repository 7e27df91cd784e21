/** How deep a JSON text nests, told before it is parsed: parsers take long over what is only brackets. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The bit in which `[` and `{`, `]` and `}` differ. */
const CASE_BIT = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/**
 * The first place where JSON nests deeper than allowed.
 * @returns offset in bytes, or -1.
 */
export function tooDeepAt(json: Uint8Array, limit: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i] as number;
    if (quoted) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if ((byte | CASE_BIT) === OPENING) {
      depth++;
      if (depth > limit) return i;
    } else if ((byte | CASE_BIT) === CLOSING) depth--;
  }
  return -1;
}
