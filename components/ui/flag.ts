/** Flags of countries, which are signs of the system's fonts; Windows and bare Linux have none. */

const REGIONAL_A = 0x1f1e6;

/** The flag of a country by ISO 3166-1; undefined where the system draws none. */
export function flagOf(iso2: string): string | undefined {
  return drawsFlags() ? signs(iso2) : undefined;
}

function signs(letters: string): string {
  return String.fromCodePoint(...[...letters].map((letter) => REGIONAL_A + letter.charCodeAt(0) - 65));
}

let drawn: boolean | undefined;

/** A flag takes less room than its two signs apart; as letters, or as the empty boxes of a missing font, as much. */
function drawsFlags(): boolean {
  drawn ??= measured();
  return drawn;
}

function measured(): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return false;
  const width = (text: string) => context.measureText(text).width;
  return width(signs('UN')) < (width(signs('U')) + width(signs('N'))) * 0.9;
}
