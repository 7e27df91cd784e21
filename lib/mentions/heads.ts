/** Who heads a body, whatever the office is called there. */
import type { Knowledge } from '../knowledge/knowledge';
import { ROLES, type Role } from '../knowledge/roles';
import { type Post, typeOf } from '../knowledge/schema';
import { type TitleRole, titlesIn } from '../knowledge/titles';
import { normalise } from '../text/normalise';
import { countryOf } from './country-of';

/** Who heads an organisation, by whatever title, the highest first: the chief of NATO is its secretary general. */
const HEADS: readonly Role[] = [
  'secretary-general',
  'director-general',
  'party-leader',
  'chief-executive',
  'president',
  'chair',
  'head',
  'central-bank-governor',
  'intelligence-chief',
  'security-chief',
  'police-chief',
  'chief-of-defence',
  'army-chief',
  'speaker-of-parliament',
];
/** Words by which whoever governs a central bank or presides over a parliament is called: “le président de la Bundesbank”. */
const OF_ONE: ReadonlySet<TitleRole> = new Set([
  'chair',
  'president',
  'director-general',
  'central-bank-governor',
]);
/** Kinds of bodies that one person presides over, by whichever word. */
const PUBLIC: ReadonlySet<string> = new Set(['international', 'alliance', 'court', 'sport']);
/** Roles of those who head a department. */
export const DEPARTMENT = /^(?!prime-|deputy-).*-minister$/;
const MINISTERS: readonly Role[] = ROLES.filter((role) => DEPARTMENT.test(role));

/** The posts of whoever heads a body: those of its highest role; who heads a ministry is its minister. */
export function headsOf(body: string, knowledge: Knowledge): Post[] {
  const entity = knowledge.entity(body);
  const isMinistry = entity !== undefined && 'kind' in entity && entity.kind === 'ministry';
  for (const role of isMinistry ? MINISTERS : HEADS) {
    const posts = knowledge.postsByRole(role, body);
    if (posts.length > 0) return posts;
  }
  return presidingOver(body, knowledge);
}

/** Over a central bank the governor, also where only the country's is known; over a parliament its speaker. */
function presidingOver(body: string, knowledge: Knowledge): Post[] {
  const entity = knowledge.entity(body);
  const kind = entity && 'kind' in entity ? entity.kind : undefined;
  if (kind === 'parliament') return knowledge.postsByRole('speaker-of-parliament', body);
  const country = countryOf(entity);
  return kind === 'central-bank' && country ? knowledge.postsByRole('central-bank-governor', country) : [];
}

/**
 * “The president of the National Rally”, “el gobernador del Banco de Francia”: who heads a body, where the office's own
 * title has that word. Its leader may be its president in one party, its secretary or chair in another.
 */
export function headsCalled(role: TitleRole, body: string, knowledge: Knowledge): Post[] {
  if (typeOf(body) === 'country') return [];
  const presiding = OF_ONE.has(role) ? presidingOver(body, knowledge) : [];
  if (presiding.length > 0) return presiding;
  const heads = HEADS.flatMap((each) => knowledge.postsByRole(each, body));
  const twins = heads.length === 1 ? twinsOf(role, body, knowledge) : [];
  const called = [role, ...twins].map(inTitles);
  return heads.filter(({ title }) => {
    const own = normalise(title);
    return called.some((pattern) => pattern.test(own));
  });
}

const patterns = new Map<TitleRole, RegExp>();

/** The English words of a role where a title has them: “President of …”; built once a role. */
function inTitles(role: TitleRole): RegExp {
  const known = patterns.get(role);
  if (known) return known;
  const words = titlesIn('en')[role] ?? [];
  // Of a role without words no title has any.
  const pattern = words.length > 0 ? new RegExp(`\\b(?:${words.map(normalise).join('|')}) of `) : /(?!)/;
  patterns.set(role, pattern);
  return pattern;
}

/** Who chairs a public body is its president in other languages; a party or company may have both. */
function twinsOf(role: TitleRole, body: string, knowledge: Knowledge): readonly Role[] {
  const entity = knowledge.entity(body);
  if (!entity || !('kind' in entity) || !PUBLIC.has(entity.kind)) return [];
  return role === 'president' ? ['chair'] : role === 'chair' ? ['president'] : [];
}
