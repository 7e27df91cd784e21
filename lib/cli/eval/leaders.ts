/**
 * Does a title lead to its holder? For every country and edition of a table of
 * leaders, the posts of the title's role are looked up for the edition's day.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Person } from '../../knowledge/schema';
import { normalise } from '../../text/normalise';
import { tokenise } from '../../text/tokens';
import type { Row } from './figures';
import { row } from './figures';
import { readReasons, reasonFor } from './leaders-reasons';
import { readLeaders, type Sighting } from './leaders-table';

const FILE = 'leaders.tsv';
const SHARED: Partial<Record<Sighting['role'], string[]>> = {
  monarch: ['united-kingdom', 'netherlands', 'denmark', 'norway'],
  president: ['united-states', 'france', 'china'],
  'vice-president': ['united-states'],
  'governor-general': ['new-zealand', 'australia'],
};
/** Names in the table that here mean another country, or none. */
const COUNTRY_NAMES: Record<string, string> = {
  'Congo (Brazzaville)': 'Republic of the Congo',
  'The Dominican': 'Dominican Republic',
  'Virgin Islands': 'United States Virgin Islands',
};
const DEPUTIES = new Set(['vice-president', 'deputy-prime-minister']);

export function hasLeaders(directory: string): boolean {
  return existsSync(join(directory, FILE));
}

/**
 * Rows for the heads of state and of government, for the differences among them
 * that a reason is written for, and for their deputies.
 */
export function evaluateLeaders(directory: string, knowledge: Knowledge): Row[] {
  const sightings = readLeaders(readFileSync(join(directory, FILE), 'utf8'));
  const isDeputy = ({ role }: Sighting) => DEPUTIES.has(role);
  return [
    ...measure(
      'leaders',
      sightings.filter((each) => !isDeputy(each)),
      knowledge,
    ),
    ...measure('deputies', sightings.filter(isDeputy), knowledge).slice(0, 1),
  ];
}

function measure(stage: string, sightings: readonly Sighting[], knowledge: Knowledge): Row[] {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  const reasons = readReasons();
  const told = { right: 0, wrong: 0, missed: 0 };
  const untold: string[] = [];
  for (const sighting of sightings) {
    const country = countryNamed(sighting.country, knowledge);
    for (const edition of sighting.editions) {
      const holders = country ? holdersOf(sighting.role, country, edition, knowledge) : [];
      for (const familyName of sighting.familyNames) {
        if (holders.some((holder) => bears(holder, familyName))) counts.right += 1;
        else {
          counts[holders.length > 0 ? 'wrong' : 'missed'] += 1;
          const instead = holders.map(({ name }) => name).join(', ') || 'nobody';
          const reason = reasonFor(sighting, familyName, edition, reasons);
          const difference = `${sighting.country} ${edition}: ${sighting.entry}; here: ${instead}`;
          told[reason ? 'right' : 'missed'] += 1;
          if (!reason) untold.push(difference);
          details.push(reason ? `${difference} (${reason})` : difference);
        }
      }
    }
  }
  return [row(stage, counts, details), row(`${stage}: reasons`, told, untold)];
}

function holdersOf(role: Sighting['role'], country: string, date: string, knowledge: Knowledge): Person[] {
  // Realms and territories share the monarch, president or governor-general of another country.
  const sovereigns = SHARED[role]?.map((slug) => `country/${slug}`) ?? [];
  return [country, ...sovereigns]
    .flatMap((jurisdiction) => knowledge.postsByRole(role, jurisdiction))
    .flatMap((post) => knowledge.holdersOn(post.id, date))
    .map(({ person }) => person);
}

function bears({ name, names }: Person, familyName: readonly string[]): boolean {
  return [name, ...names.map(({ text }) => text)].some((each) => {
    const words = normalise(each).split(/[^\p{L}]+/u);
    return familyName.every((word) => words.includes(word));
  });
}

function countryNamed(name: string, knowledge: Knowledge): string | undefined {
  return knowledge
    .match(tokenise(COUNTRY_NAMES[name] ?? name))
    .flatMap(({ refs }) => refs)
    .find(({ id }) => id.startsWith('country/'))?.id;
}
