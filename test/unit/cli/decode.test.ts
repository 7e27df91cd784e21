import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/cli/decode';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('Kyjiv – Київ'))).toBe('Kyjiv – Київ');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
  });

  it('reads UTF-16 by its byte order mark, NUL bytes and all', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00, 0x42, 0x00))).toBe('AB');
  });

  it('follows the charset that a page declares', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xcf, 0xf3, 0xf2, 0xe8, 0xed]),
    ]);
    expect(decodeText(page)).toContain('Путин');
  });

  it('falls back to Windows-1252 where UTF-8 does not fit and nothing is declared', () => {
    expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9))).toBe('café');
  });

  it('refuses binary data', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x00, 0x47))).toBeUndefined();
    expect(decodeText(Buffer.from('%PDF-1.7 …'))).toBeUndefined();
  });
});
