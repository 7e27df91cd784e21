/** From the words that the press uses for an office holder to words of the titles that they bear. */
import { BODY_HEADS, TITLES_OF } from './english/people';

/** Words that may mean any person: “the leader”, „der Politiker“. */
export const ANYONE = '*';

/** Words of the titles, as the inside of a regular expression, of “the finance minister”; undefined for no office. */
export function englishOffice(phrase: string): string | undefined {
  const title = /^the ((?:[a-z-]+ ){0,2}[a-z-]+)$/i.exec(phrase)?.[1]?.toLowerCase() ?? '';
  const noun = title.slice(title.lastIndexOf(' ') + 1);
  if (title === '' || BODY_HEADS.has(noun)) return title.startsWith('head of ') ? TITLES_OF[noun] : undefined;
  if (/^(?:leader|billionaire|pope)$/.test(title)) return ANYONE;
  // “The opposition leader” is not anybody.
  if (noun === 'leader') return `${title}|leader of (?:the )?${title.replace(/ ?leader$/, '')}`;
  return Object.hasOwn(TITLES_OF, noun) ? TITLES_OF[noun] : title;
}

/** As `englishOffice`, by a table of nouns (as regular expressions) → English words of titles. */
export function officeIn(table: Readonly<Record<string, string>>): (phrase: string) => string | undefined {
  const entries = Object.entries(table).map(
    ([noun, titles]) => [new RegExp(`(?:^|[\\s-])(?:${noun})$`, 'iu'), titles] as const,
  );
  return (phrase) => entries.find(([noun]) => noun.test(phrase))?.[1];
}
