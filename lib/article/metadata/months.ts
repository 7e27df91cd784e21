/**
 * Month names of a language, from the platform's own data; English ones from a table, for the first use of `Intl`
 * costs a page some 30 ms.
 */

export interface MonthPattern {
  /** Groups: day or month name, month name or day, year. */
  pattern: RegExp;
  order: 'day-month' | 'month-day';
  /** Lower-case name → 1–12. */
  months: ReadonlyMap<string, number>;
}

const ENGLISH = 'january february march april may june july august september october november december'
  .split(' ')
  .flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ])
  .concat([['sept', 9]]);

/** The shortest month name that is looked for: this many letters in a row. */
export const NAME = /\p{L}{3}/u;

const cache = new Map<string, MonthPattern[]>();

/** “13 March 2025”, “13. März 2025”, “13 de marzo de 2025”, “March 13th, 2025”, in the language and in English. */
export function monthPatterns(language: string): MonthPattern[] {
  const known = cache.get(language);
  if (known) return known;
  const months = new Map([...ENGLISH, ...(/^en\b/i.test(language) ? [] : monthNames(language))]);
  const name = `(${[...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})`;
  const patterns: MonthPattern[] = [
    {
      pattern: new RegExp(
        `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s\\-/]*(?:de |of |d')?${name}\\.?,?[\\s\\-/]*(?:de |del )?((?:19|20)\\d{2})(?!\\d)`,
        'iu',
      ),
      order: 'day-month',
      months,
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})${name}\\.?[\\s\\-/]*(\\d{1,2})(?:st|nd|rd|th)?[,.]?[\\s\\-/]+((?:19|20)\\d{2})(?!\\d)`,
        'iu',
      ),
      order: 'month-day',
      months,
    },
  ];
  cache.set(language, patterns);
  return patterns;
}

/** Long and short, by themselves and as they stand beside a day (“мая”, “maja”). */
function monthNames(language: string): [string, number][] {
  const names: [string, number][] = [];
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = formatter(language, options);
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
