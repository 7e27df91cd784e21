/** Place, day and agency that a report begins with, as papers and agencies set them. */

const PLACE = /\p{Lu}[\p{L}'’./ -]{1,30}(?:, \p{Lu}[\p{L}. ]{1,30})?/u.source;
const CAPITALS = /\p{Lu}{2}[\p{Lu}'’./ -]{1,30}(?:, \p{Lu}[\p{L}. ]{1,30})?/u.source;
const DAY = /, (?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12})(?:,? \d{4})?/u.source;
const AGENCY = /\(\p{Lu}[\p{L}\d ./&-]{1,30}\)/u.source;
const MARKED_AGENCY = /\.? ?\/\p{Lu}[\p{L} .-]{1,30}\/\.?/u.source;
const DASH = /\s*[-–—:]/u.source;

/** “MOSCOW, May 19. /TASS/.”, “New Delhi, May 12 (PTI):”, “DAMASCUS, Syria (AP) —”, “KYIV —”, «РИМ, 13 мая.». */
const DATELINE = new RegExp(
  `^(?:${CAPITALS}${DAY}\\.|${PLACE}(?:${DAY})?${MARKED_AGENCY}|${PLACE}${DAY}(?: ${AGENCY})?${DASH}|${CAPITALS}(?: ${AGENCY})?${DASH})\\s+(?=["“„«‘']?[\\p{Lu}\\p{N}])`,
  'u',
);

/** The dateline that the text begins with, to where the report itself begins; empty: there is none. */
export const datelineOf = (text: string): string => DATELINE.exec(text)?.[0] ?? '';

/** The text without the dateline that it begins with. */
export function withoutDateline(text: string): string {
  return text.slice(datelineOf(text).length);
}
