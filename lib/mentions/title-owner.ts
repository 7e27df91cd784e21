/** What a title is the title of: the country, body or person behind it. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { isPossessive, neighbour } from './beside';
import { needsAreMet } from './name-needs';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { TitleDraft } from './titles';
import { adjectiveAt } from './words/adjectives';
import { PARTY_ATTRIBUTES } from './words/party-words';
import { titleWords } from './words/title-words';

/** The name in which the words from one token to another end, and which goes on behind: “presidente del |Consiglio europeo”. */
export function nameCut({ hitAt }: Passage, firstToken: number, endToken: number): AliasHit | undefined {
  const hit = hitAt[endToken - 1];
  return hit && hit.firstToken > firstToken && hit.endToken > endToken ? hit : undefined;
}

/** “… of Russia”, “… de la Russie”, «… России»; also the adjective after it: “président russe”. */
export function withOwnerAfter(
  passage: Passage,
  draft: TitleDraft,
  drafts: readonly TitleDraft[],
  scene: Scene,
): TitleDraft {
  if (draft.of.length > 0) return draft;
  const { tokens, language, hitAt } = passage;
  const words = titleWords(language);
  const cut = nameCut(passage, draft.firstToken, draft.endToken);
  if (cut) return { ...draft, endToken: cut.endToken, of: ownersOf(cut, scene) };
  const adjective = adjectiveAt(tokens, draft.endToken, language);
  if (adjective) return { ...draft, endToken: draft.endToken + adjective.length, of: [adjective.country] };
  let at = draft.endToken;
  while (at < draft.endToken + 3 && words.of.has(tokens[at]?.norm ?? '')) at += 1;
  const linked = at > draft.endToken;
  // Where a language has no such word, the owner follows at once and is no person.
  if (!linked && words.of.size > 0) return draft;
  // “Genel Başkanı'nın Türkiye turu”: its own ending makes the title the owner of what follows.
  if (!linked && language === 'tr' && /['’]/.test(tokens[draft.endToken - 1]?.norm ?? '')) return draft;
  const named = linked ? namedWithTitle(passage, at, drafts, scene) : undefined;
  if (named) return { ...draft, ...named };
  const hit = linked ? ownedBy(passage, hitAt[at]) : hitAt[at];
  at = hit?.firstToken ?? at;
  if (
    hit?.firstToken !== at ||
    drafts.some(
      (other) => other !== draft && other.firstToken <= hit.endToken && other.endToken > hit.firstToken,
    )
  )
    return draft;
  if (isModifier(passage, hit)) return draft;
  const owners = ownersOf(governed(passage, draft, hit), scene).filter(
    (id) => linked || typeOf(id) !== 'person',
  );
  return owners.length > 0 ? { ...draft, endToken: hit.endToken, of: owners } : draft;
}

/** «Глава правительства Москвы»: of the city, for a capital that stands for a government has none itself. */
function governed({ tokens }: Passage, { roleEnd }: TitleDraft, hit: AliasHit): AliasHit {
  return GOVERNMENT.has(tokens[roleEnd - 1]?.norm ?? '')
    ? { ...hit, refs: hit.refs.filter(({ kind }) => kind !== 'metonym') }
    : hit;
}

const GOVERNMENT: ReadonlySet<string> = new Set(['правительства', 'уряду', 'rzadu']);

/**
 * “the leader of Britain's Conservative Party”, “… of Germany's far-right AfD”: what follows the possessive has the title,
 * not the country.
 * @returns the hit itself where it possesses nothing; undefined where it does what the base does not know.
 */
function ownedBy(passage: Passage, hit: AliasHit | undefined): AliasHit | undefined {
  return hit && isPossessive(passage.tokens[hit.endToken - 1]) ? afterPossessive(passage, hit) : hit;
}

/** What a possessive is of: “Germany's far-right AfD”. */
function afterPossessive(passage: Passage, { firstToken, endToken }: AliasHit): AliasHit | undefined {
  let at = endToken;
  while (PARTY_ATTRIBUTES.has(neighbour(passage, firstToken, at)?.norm ?? '')) at += 1;
  return passage.hitAt[at]?.firstToken === at ? passage.hitAt[at] : undefined;
}

/** “The president of France's National Rally”: the words of a title, but a body's and not the country's. */
export function isOfBodyAfter(passage: Passage, title: AliasHit, { knowledge }: Scene): boolean {
  const presides = title.refs.some(({ id }) => knowledge.post(id)?.role === 'president');
  if (!presides || !isPossessive(passage.tokens[title.endToken - 1])) return false;
  return afterPossessive(passage, title)?.refs.some(({ id }) => typeOf(id) === 'org') ?? false;
}

/**
 * “The head of CIA operations”, “chief of UN food aid”: the body only tells of whose department. So does an adjective, whatever
 * follows: “president of the German central bank”.
 */
function isModifier({ tokens, language }: Passage, { endToken, refs }: AliasHit): boolean {
  if (language !== 'en' || tokens[endToken]?.upper !== false) return false;
  const isAdjective =
    refs.every(({ kind }) => kind === 'demonym') && !/s$/.test(tokens[endToken - 1]?.norm ?? '');
  let at = endToken;
  while (at < endToken + 2 && ATTRIBUTE.test(tokens[at]?.norm ?? '')) at += 1;
  return (isAdjective && tokens[endToken]?.word === true) || DIVISION.test(tokens[at]?.norm ?? '');
}

const ATTRIBUTE =
  /^(?:\p{L}{3,}(?:al|ic|ary|ory|ive|ar)|food|health|human|rights|refugee|peace|weather|labou?r|(?:children|women)['’]s)$/u;

const DIVISION =
  /^(?:\p{L}{3,}(?:tions?|sions?|ments?|keeping|ships?|gence|ance)|polic(?:y|ies)|affairs|services?|security|strategy|research|studies|sales|news|sports?|staff|forces|troops|units?|teams?|desk|offices?|branch|division|programmes?|programs?|trade|aid|relief|watchdogs?|agenc(?:y|ies)|bod(?:y|ies)|panels?|committees?|courts?|tribunals?|councils?|banks?|funds?|ministry|embassy|army|military|navy|police|parliament|senate|cabinet|board|authorit(?:y|ies)|regulator|institute|university|chamber|conference|campaign)$/u;

/** “spokesman for Kremlin leader Vladimir Putin”: an owner whose own title stands before the name. */
function namedWithTitle(
  { hitAt }: Passage,
  at: number,
  drafts: readonly TitleDraft[],
  scene: Scene,
): Pick<TitleDraft, 'endToken' | 'of'> | undefined {
  const country = hitAt[at]?.endToken;
  const own = drafts.find(({ firstToken }) => firstToken === at || firstToken === country);
  const hit = own && hitAt[own.endToken];
  const [person, ...others] = hit ? ownersOf(hit, scene) : [];
  return hit && person && others.length === 0 && typeOf(person) === 'person'
    ? { endToken: hit.endToken, of: [person] }
    : undefined;
}

/** Whose title it may be: countries and organisations by any name that holds here, persons as possessors. */
export function ownersOf(hit: AliasHit, scene: Scene): string[] {
  const { knowledge } = scene;
  return hit.refs
    .filter((ref) => needsAreMet(ref, scene))
    .map(({ id }) => id)
    .filter((id) => typeOf(id) !== 'post' && knowledge.entity(id) !== undefined)
    .sort((a, b) => knowledge.prominence(b) - knowledge.prominence(a));
}
