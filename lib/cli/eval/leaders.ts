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
  const leaders = measure(
    sightings.filter((each) => !isDeputy(each)),
    knowledge,
  );
  const deputies = measure(sightings.filter(isDeputy), knowledge);
  return [rowOf('leaders', leaders), reasonsRow('leaders: reasons', leaders), rowOf('deputies', deputies)];
}

/** A holder whom the table has and the base has not. */
interface Difference {
  is: 'wrong' | 'missed';
  text: string;
  reason?: string;
}

interface Measured {
  right: number;
  differences: Difference[];
}

function measure(sightings: readonly Sighting[], knowledge: Knowledge): Measured {
  const reasons = readReasons();
  const measured: Measured = { right: 0, differences: [] };
  for (const sighting of sightings) {
    const country = countryNamed(sighting.country, knowledge);
    for (const edition of sighting.editions) {
      const holders = country ? holdersOf(sighting.role, country, edition, knowledge) : [];
      for (const familyName of sighting.familyNames) {
        if (holders.some((holder) => bears(holder, familyName))) measured.right += 1;
        else {
          const instead = holders.map(({ name }) => name).join(', ') || 'nobody';
          measured.differences.push({
            is: holders.length > 0 ? 'wrong' : 'missed',
            text: `${sighting.country} ${edition}: ${sighting.entry}; here: ${instead}`,
            reason: reasonFor(sighting, familyName, edition, reasons),
          });
        }
      }
    }
  }
  return measured;
}

function rowOf(stage: string, { right, differences }: Measured): Row {
  const count = (is: Difference['is']) => differences.filter((each) => each.is === is).length;
  return row(
    stage,
    { right, wrong: count('wrong'), missed: count('missed') },
    differences.map(({ text, reason }) => (reason ? `${text} (${reason})` : text)),
  );
}

/** How many of the differences are accounted for; its details are those that are not. */
function reasonsRow(stage: string, { differences }: Measured): Row {
  const untold = differences.filter(({ reason }) => !reason);
  return row(
    stage,
    { right: differences.length - untold.length, wrong: 0, missed: untold.length },
    untold.map(({ text }) => text),
  );
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
