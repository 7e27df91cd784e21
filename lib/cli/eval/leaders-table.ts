/**
 * Reads a table of heads of state and of government as they were seen in
 * editions of a reference work: country, role, title with name (family name in
 * capitals), since, first and last edition (tab-separated, with a heading).
 */
import type { Role } from '../../knowledge/roles';
import { normalise } from '../../text/normalise';

export interface Sighting {
  country: string;
  /** As written: “Prime Minister Keir STARMER”. */
  entry: string;
  role: Role;
  /** Normalised words of the family names; one list a person. */
  familyNames: string[][];
  /** In office since (ISO date; empty where the table gives no full date). */
  since: string;
  /** Editions that name the holder (ISO dates). */
  editions: string[];
}

/** First match wins: the longer titles come before those that they contain. */
const TITLES: [RegExp, Role][] = [
  [/\b(?:co-)?vice[- ]presidents?\b|deputy president|vice chairperson/, 'vice-president'],
  [/^presidential (?:leadership )?council$/, 'vice-president'],
  [/(?:deputy|vice) (?:prime ministers?|premiers?)|vice premiers?/, 'deputy-prime-minister'],
  [/supreme leader|state affairs commission/, 'supreme-leader'],
  [/assembly president/, 'head-of-state'],
  [/governor[- ]general/, 'governor-general'],
  [/head of government of/, 'prime-minister'],
  [/president of (?:the )?(?:government|council of ministers)/, 'prime-minister'],
  [/chair(?:man|person) of the (?:cabinet|council) of ministers/, 'prime-minister'],
  [/territorial/, 'regional-head'],
  [/administrator|prefect/, 'governor'],
  [/\bking\b|\bqueen\b|sultan|\bamir\b|grand duke|^prince\b/, 'monarch'],
  [/\bpope\b/, 'pope'],
  [/chancellor/, 'chancellor'],
  [/prime minister|^premier/, 'prime-minister'],
  [/president|presidential council|leadership council/, 'president'],
];
const SEVERAL_SEATS = new Set<Role>(['vice-president', 'deputy-prime-minister']);
/** What follows is the same person's other name. */
const OTHER_NAME = /,? (?:aka|also spelled|- formerly) .*$/;
/** Those elected or named do not hold the office yet. */
const NOT_YET = /-?elect\b|designate/;
/** An edition that repeats an older one word for word tells nothing of its own date. */
const REPEATED = { edition: '2020-11-23', of: '2017-03-28' };

/**
 * @returns the sightings that name a role and a person. Where an edition still lists a
 * holder whose successor, by the table itself, was in office by then, that sighting is left out.
 */
export function readLeaders(table: string): Sighting[] {
  const rows = table
    .split('\n')
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => line.split('\t'));
  const known = new Set(rows.flatMap(([, , , , first = '', last = '']) => [first, last]));
  known.delete(REPEATED.edition);
  const editions = [...known].sort();
  const sightings = rows.flatMap(([country = '', , entry = '', since = '', first = '', last = '']) => {
    const until = last === REPEATED.edition ? REPEATED.of : last;
    const { title, familyNames } = parseEntry(entry);
    const role = TITLES.find(([pattern]) => pattern.test(title))?.[1];
    if (!role || NOT_YET.test(title) || familyNames.length === 0) return [];
    const seen = editions.filter((edition) => edition >= first && edition <= until);
    return [{ country: plain(country), entry, role, familyNames, since: isoDate(since), editions: seen }];
  });
  return sightings.map((sighting) => ({
    ...sighting,
    editions: sighting.editions.filter((edition) => !isSuperseded(sighting, edition, sightings)),
  }));
}

function isSuperseded(old: Sighting, edition: string, all: readonly Sighting[]): boolean {
  return all.some(
    (newer) =>
      newer.country === old.country &&
      newer.role === old.role &&
      newer.since > old.since &&
      newer.since <= edition &&
      !SEVERAL_SEATS.has(old.role),
  );
}

function isoDate(text: string): string {
  const date = /\d{1,2} [A-Z][a-z]+ \d{4}/.exec(text)?.[0];
  return date ? new Date(`${date} UTC`).toISOString().slice(0, 10) : '';
}

/** “Deputy Prime Ministers Matteo SALVINI and Antonio TAJANI” → the title and two family names. */
function parseEntry(entry: string): { title: string; familyNames: string[][] } {
  const words = plain(entry).replace(OTHER_NAME, '').split(/\s+/);
  const familyNames: string[][] = [];
  let current: string[] = [];
  for (const word of [...words, 'and']) {
    if (isCapitals(word))
      current.push(
        ...normalise(word)
          .split(/[^\p{L}]+/u)
          .filter((part) => part.length > 2),
      );
    if (/,$|^and$/.test(word) && current.length > 0) {
      familyNames.push(current);
      current = [];
    }
  }
  const name = words.findIndex(isCapitals);
  return { title: words.slice(0, name).join(' ').toLowerCase(), familyNames };
}

/** “MACRON”, “al-ASAD”, “O'NEILL”; not the Roman number of a monarch. */
function isCapitals(word: string): boolean {
  const letters = word.replace(/^(?:\p{L}{1,3}[-']|Mc)/u, '').replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && !/^[IVX]+$/.test(letters);
}

function plain(text: string): string {
  return text
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace('&ocirc;', 'ô')
    .trim();
}
