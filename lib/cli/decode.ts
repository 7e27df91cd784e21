/** Bytes of a saved page or text → string. */

const BOMS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 4096;

/**
 * Decodes by byte order mark, else by the page's `<meta charset>`, else as
 * UTF-8, else (where that fails) as Windows-1252, as browsers do.
 * @returns undefined for binary data (a NUL byte, or the signature of a PDF).
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const bom = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (bom) return new TextDecoder(bom[0]).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.startsWith('%PDF-') || bytes.subarray(0, 8 * HEAD).includes(0)) return undefined;
  const declared = META_CHARSET.exec(head)?.[1];
  return (
    decodeAs(declared ?? 'utf-8', bytes) ??
    decodeAs('utf-8', bytes) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

function decodeAs(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
