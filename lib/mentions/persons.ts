/** Persons by their names: in full, by family name, with a first name or an initial before it. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import type { Span } from '../types';
import { clearWinner, confidenceOf, rank } from './choose';
import { fitsGivenName } from './given-name';
import { adjoining, neighbour, opensSentence, type Passage } from './passage';
import type { Scene } from './scene';
import type { Verdict } from './verdict';
import { HONORIFICS, LOOSE_BEFORE } from './words/english';
import { GIVEN_NAMES } from './words/given-names';

/** A family name alone, not named in full anywhere, needs at least this prominence (0–100). */
const KNOWN_BY_FAMILY_NAME = 60;
/** A person below this prominence needs something else in the article to speak for them. */
const NEEDS_SUPPORT = 45;

export interface GivenName extends Span {
  norms: string[];
  firstToken: number;
}

/** The first name or initials that stand before a name and belong to it: “Steven”, “J. D.”, “Viktor ‘Vitya’”. */
export function givenNameBefore(
  passage: Passage,
  hit: AliasHit,
  isRole: (token: number) => boolean,
): GivenName | undefined {
  const { tokens, titleCase, sentenceOf } = passage;
  const headline = titleCase[sentenceOf[hit.firstToken] ?? 0] === true;
  const norms: string[] = [];
  let first = hit.firstToken;
  for (let at = first - 1; at >= 0 && norms.length < 3; at -= 1) {
    const token = neighbour(passage, hit.firstToken, at);
    if (!token || !adjoining(passage, at, at + 1)) break;
    if (token.norm === '.' && tokens[at - 1]?.norm.length === 1 && tokens[at - 1]?.upper) continue;
    if (!token.upper || !token.word || token.stemEnd < token.end || isRole(at) || passage.hitAt[at]) break;
    if (LOOSE_BEFORE.has(token.norm) || HONORIFICS.has(token.norm)) break;
    // “A Little More”: an article or “I” without its stop is no initial.
    if (/^[ai]$/.test(token.norm) && tokens[at + 1]?.norm !== '.') break;
    const sure =
      GIVEN_NAMES.has(token.norm) ||
      token.norm.length === 1 ||
      /^\p{L}\.\p{L}/u.test(passage.text.slice(token.start, token.end));
    if (!sure && (headline || opensSentence(passage, at))) break;
    norms.unshift(token.norm);
    first = at;
  }
  const start = tokens[first]?.start;
  return norms.length > 0 && start !== undefined
    ? { norms, firstToken: first, start, end: tokens[hit.firstToken]?.start ?? start }
    : undefined;
}

/** A name in full. One who is little known needs a country, a title or an office beside it. */
export function decideFullName(
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
  titled: ReadonlyMap<string, string>,
): Verdict | undefined {
  const ranked = rank(refs, scene, titled);
  const best = clearWinner(ranked);
  if (!best)
    return { is: 'ambiguous', start: hit.start, end: hit.end, candidates: ranked.map(({ id }) => id) };
  if (!alive(best.id, scene) || !supported(best.id, scene, titled)) return undefined;
  return {
    is: 'linked',
    start: hit.start,
    end: hit.end,
    entity: best.id,
    how: refs.find(({ id }) => id === best.id)?.kind === 'full' ? 'name' : 'alias',
    confidence: ranked.length === 1 ? 0.98 : confidenceOf(ranked),
    why: ['name in the knowledge base', ...best.why].join('; '),
    rejected: ranked.slice(1).map(({ id }) => ({ entity: id, why: 'less likely here' })),
  };
}

/** A family name: whose, in this article? */
export function decideFamilyName(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
  titled: ReadonlyMap<string, string>,
  given: GivenName | undefined,
): Verdict | undefined {
  const { knowledge } = scene;
  const span = { start: given?.start ?? hit.start, end: hit.end };
  if (given) {
    const fitting = refs.filter(({ id }) => {
      const person = knowledge.person(id);
      return person !== undefined && fitsGivenName(person, given.norms);
    });
    if (fitting.length === 0) return { is: 'unknown', ...span };
    const verdict = decideFullName({ ...hit, start: span.start }, fitting, scene, titled);
    return verdict?.is === 'linked'
      ? { ...verdict, how: 'name', why: `“${given.norms.join(' ')}” is a form of the first name` }
      : verdict;
  }
  const family = passage.text.slice(hit.start, hit.end);
  const bound = bearersIn(refs, scene);
  if (bound.length === 1 && bound[0]) {
    const others = refs.filter((ref) => ref !== bound[0]);
    return linked(
      span,
      bound[0].id,
      0.96,
      `“${family}” is ${knowledge.person(bound[0].id)?.name}, named in the article`,
      others,
      'not named in the article',
    );
  }
  const byTitle = refs.filter(({ id }) => titled.has(id));
  if (byTitle.length === 1 && byTitle[0]) {
    const others = refs.filter((ref) => ref !== byTitle[0]);
    return linked(
      span,
      byTitle[0].id,
      0.95,
      titled.get(byTitle[0].id) ?? '',
      others,
      'did not hold that office',
    );
  }
  if (bound.length > 1) return { is: 'ambiguous', ...span, candidates: bound.map(({ id }) => id) };
  if (scene.strangers.has(passage.tokens[hit.endToken - 1]?.norm ?? '')) return undefined;
  return standingAlone(span, refs, scene, family);
}

/** Who of the bearers is named in full; of several the one known by the family name alone. */
function bearersIn(refs: readonly AliasRef[], scene: Scene): AliasRef[] {
  const named = refs.filter(({ id }) => scene.named.has(id));
  const known = named.filter(({ derived }) => !derived);
  return known.length === 1 ? known : named;
}

function standingAlone(
  span: Span,
  refs: readonly AliasRef[],
  scene: Scene,
  family: string,
): Verdict | undefined {
  const { knowledge } = scene;
  const known = refs.filter(({ derived, id }) => !derived && alive(id, scene));
  if (known.length > 0) {
    const ranked = rank(known, scene);
    const best = clearWinner(ranked);
    if (!best) return { is: 'ambiguous', ...span, candidates: ranked.map(({ id }) => id) };
    return linked(
      span,
      best.id,
      0.9,
      `known as “${family}”`,
      refs.filter(({ id }) => id !== best.id),
      'not known by the family name alone',
    );
  }
  const [only] = refs;
  if (
    refs.length !== 1 ||
    !only ||
    !alive(only.id, scene) ||
    knowledge.prominence(only.id) < KNOWN_BY_FAMILY_NAME
  )
    return undefined;
  const country = knowledge.person(only.id)?.country;
  if (!country || !scene.countries.has(country)) return undefined;
  return linked(
    span,
    only.id,
    0.75,
    `the one person of that name here, and ${knowledge.entity(country)?.name} is in the article`,
    [],
    '',
  );
}

function linked(
  span: Span,
  entity: string,
  confidence: number,
  why: string,
  others: readonly AliasRef[],
  lost: string,
): Verdict {
  return {
    is: 'linked',
    ...span,
    entity,
    how: 'short-name',
    confidence,
    why,
    rejected: others.map(({ id }) => ({ entity: id, why: lost })),
  };
}

/** Not before their time: nobody acts in the news as a child. */
function alive(id: string, scene: Scene): boolean {
  const born = scene.knowledge.person(id)?.born;
  return !born || Number(scene.range.to.slice(0, 4)) - Number(born.slice(0, 4)) >= 12;
}

function supported(id: string, scene: Scene, titled: ReadonlyMap<string, string>): boolean {
  const { knowledge } = scene;
  if (knowledge.prominence(id) >= NEEDS_SUPPORT || titled.has(id)) return true;
  if (scene.sport) return false;
  const country = knowledge.person(id)?.country;
  const offices = knowledge.officesOf(id);
  const places = [country, ...offices.flatMap(({ post }) => [post.country, post.organisation])].filter(
    (each) => each !== undefined,
  );
  return places.length === 0 || places.some((each) => scene.countries.has(each) || scene.present.has(each));
}
