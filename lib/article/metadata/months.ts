/**
 * Month names of a language, from the platform's own data; English ones from a table, for the first use of `Intl`
 * costs a page some 30 ms.
 */

const ENGLISH = 'january february march april may june july august september october november december'
  .split(' ')
  .flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ])
  .concat([['sept', 9]]);

/** The shortest month name that is looked for: this many letters in a row, as in Hindi “मई”. */
export const NAME = /[\p{L}\p{M}]{2}/u;

/** Locales whose month names are used beside those of a language. */
const ALSO: Readonly<Record<string, string[]>> = { ar: ['ar-LB'], sr: ['sr-Latn'] };

const known = new Map<string, ReadonlyMap<string, number>>();

/** The names of months in a language and in English: lower-case name → 1–12. */
export function monthsOf(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before) return before;
  const months = new Map([...ENGLISH, ...(/^en(?![a-z])/i.test(language) ? [] : monthNames(language))]);
  known.set(language, months);
  return months;
}

/**
 * “13 March 2025”, “13. März 2025”, “13 de marzo de 2025”, “March 13th, 2025”, “2025. március 13.”: patterns with the
 * named groups `day`, `month`, `year`, for texts in lower case. A browser takes several milliseconds to compile one with
 * all the names of a language, or one that minds no case, so they are made for the names that a text has.
 */
export function datePatterns(names: readonly string[]): RegExp[] {
  const name = `(?:${[...names]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})`;
  // Two names of one month: “آذار/مارس”.
  const month = `(?<month>${name})(?:\\s?/\\s?${name})?\\.?`;
  const day = '(?<day>\\d{1,2})';
  const year = '(?<year>(?:19|20)\\d{2})';
  return [
    `(?<!\\d)${day}(?:st|nd|rd|th|er|º|ª|\\.)?[\\s\\-/]*(?:de |of |d'|ב)?${month},?[\\s\\-/]*(?:de |del )?${year}(?!\\d)`,
    `(?<!\\p{L})${month}[\\s\\-/]*${day}(?:st|nd|rd|th)?[,.]?[\\s\\-/]+${year}(?!\\d)`,
    `(?<!\\d)${year}(?: m)?\\.?,? ${month} ${day}(?!\\d)`,
  ].map((source) => new RegExp(source, 'u'));
}

/** Long and short, by themselves and as they stand beside a day (“мая”, “maja”). */
function monthNames(language: string): [string, number][] {
  const [primary = ''] = language.toLowerCase().split('-');
  return [language, ...(ALSO[primary] ?? [])].flatMap(monthNamesIn);
}

function monthNamesIn(locale: string): [string, number][] {
  const names: [string, number][] = [];
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = formatter(locale, options);
      for (let index = 0; index < 12; index++) {
        const part = format
          .formatToParts(new Date(Date.UTC(2024, index, 1)))
          .find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '');
        if (name && NAME.test(name)) names.push([name, index + 1]);
      }
    }
  }
  return names;
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
