/** From the words that the press uses for an office holder to words of the titles that they bear. */
import { BODY_HEADS, TITLES_OF } from './english/people';

/** Words that may mean any person: “the leader”, „der Politiker“. */
export const ANYONE = '*';

/** Words of the titles, as the inside of a regular expression, of “the finance minister”; undefined for no office. */
export function englishOffice(phrase: string): string | undefined {
  const words = /^the ((?:[a-z-]+ ){0,3}[a-z-]+)$/i.exec(phrase)?.[1]?.toLowerCase() ?? '';
  const over = FORMER.exec(words)?.[0] ?? '';
  const title = words.slice(over.length);
  const office = titlesOf(title);
  return office === undefined || office === ANYONE ? office : over + office;
}

/** Of an office that is over: whoever has held it. */
export const FORMER = /^(?:former|ex|onetime|one-time|erstwhile)[ -]/;

function titlesOf(title: string): string | undefined {
  const noun = title.slice(title.lastIndexOf(' ') + 1);
  if (title === '' || BODY_HEADS.has(noun)) return title.startsWith('head of ') ? TITLES_OF[noun] : undefined;
  if (NICKNAMES.test(title)) return ANYONE;
  // “The opposition leader” is not anybody.
  if (noun === 'leader') return `${title}|leader of (?:the )?${title.replace(/ ?leader$/, '')}`;
  return Object.hasOwn(TITLES_OF, noun) ? TITLES_OF[noun] : title;
}

/** What the press calls those who have been named, whatever their office. */
const NICKNAMES =
  /^(?:leader|billionaire|pope|boss|tycoon|magnate|mogul|strongman|autocrat|firebrand|hardliner|populist|commander in chief|statesman|stateswoman|supremo|tech boss)$/;

/** As `englishOffice`, by a table of nouns (as regular expressions) → English words of titles. */
export function officeIn(table: Readonly<Record<string, string>>): (phrase: string) => string | undefined {
  const entries = Object.entries(table).map(
    ([noun, titles]) => [new RegExp(`(?:^|[\\s-])(?:${noun})$`, 'iu'), titles] as const,
  );
  return (phrase) => entries.find(([noun]) => noun.test(phrase))?.[1];
}
