/** Titles in a text: “Russia's deputy foreign minister”, “president of France”, “Kremlin spokesman”. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { TitleRole } from '../knowledge/titles';
import type { Span, TitleQualifier } from '../types';
import type { Passage } from './passage';
import { findRoleWords, type RoleWords } from './role-words';
import { countryOfAdjective } from './words/adjectives';
import { titleWords } from './words/title-words';

/** A title with what it is the title of; `start`–`end` leave a leading article out. */
export interface TitlePhrase extends Span {
  firstToken: number;
  endToken: number;
  /** Where the words of the role begin and end, without country and qualifier. */
  roleToken: number;
  roleEnd: number;
  roles: TitleRole[];
  /** Posts that the base knows by exactly these words. */
  posts: string[];
  /** Ids of the country, organisation or person whose title it is. */
  of: string[];
  qualifier?: TitleQualifier;
}

type Draft = Omit<TitlePhrase, 'start' | 'end'>;

/** The titles of a passage, in text order; two of them may share the words between them. */
export function findTitles(passage: Passage, knowledge: Knowledge): TitlePhrase[] {
  const { tokens, language, titleHits } = passage;
  const isAdjective = (index: number) => {
    const token = tokens[index];
    return token !== undefined && countryOfAdjective(token.norm, language) !== undefined;
  };
  const words = findRoleWords(tokens, language, isAdjective);
  const drafts = [
    ...titleHits.map(fromHit),
    ...words
      .filter(
        (role) => !titleHits.some((hit) => role.firstToken < hit.endToken && role.endToken > hit.firstToken),
      )
      .map(fromWords(passage)),
  ].sort((a, b) => a.firstToken - b.firstToken);
  return drafts.map((draft) => {
    const whole = withQualifier(
      passage,
      withOwnerAfter(passage, withOwnerBefore(passage, draft, knowledge), drafts, knowledge),
    );
    const [first, last] = [tokens[whole.firstToken], tokens[whole.endToken - 1]];
    return { ...whole, start: first?.start ?? 0, end: last?.stemEnd ?? 0 };
  });
}

function fromHit({ firstToken, endToken, refs }: AliasHit): Draft {
  const posts = refs.filter(({ id }) => typeOf(id) === 'post').map(({ id }) => id);
  return { firstToken, endToken, roleToken: firstToken, roleEnd: endToken, roles: [], posts, of: [] };
}

function fromWords({ tokens, language }: Passage): (role: RoleWords) => Draft {
  return ({ firstToken, endToken, roles, inner }) => {
    const country = inner === undefined ? undefined : countryOfAdjective(tokens[inner]?.norm ?? '', language);
    return {
      firstToken,
      endToken,
      roleToken: firstToken,
      roleEnd: endToken,
      roles,
      posts: [],
      of: country ? [country] : [],
    };
  };
}

/** “Russian …”, “Russia's …”, “US …”, “Putin's …”, “russischer …”; a qualifier may stand between. */
function withOwnerBefore(passage: Passage, draft: Draft, knowledge: Knowledge): Draft {
  if (draft.of.length > 0) return draft;
  const { tokens, language, hitAt } = passage;
  const { before } = titleWords(language);
  let at = draft.firstToken - 1;
  while (at >= 0 && (tokens[at]?.norm === '-' || before.has(tokens[at]?.norm ?? ''))) at -= 1;
  const hit = hitAt[at];
  const owners = hit ? ownersOf(hit, knowledge) : [];
  if (hit && owners.length > 0 && sameSentence(passage, at, draft.firstToken)) {
    return { ...draft, firstToken: hit.firstToken, of: owners };
  }
  const country = countryOfAdjective(tokens[at]?.norm ?? '', language);
  return country ? { ...draft, firstToken: at, of: [country] } : draft;
}

/** “… of Russia”, “… de la Russie”, «… России»; also the adjective after it: “président russe”. */
function withOwnerAfter(
  passage: Passage,
  draft: Draft,
  drafts: readonly Draft[],
  knowledge: Knowledge,
): Draft {
  if (draft.of.length > 0) return draft;
  const { tokens, language, hitAt } = passage;
  const words = titleWords(language);
  const adjective = countryOfAdjective(tokens[draft.endToken]?.norm ?? '', language);
  if (adjective) return { ...draft, endToken: draft.endToken + 1, of: [adjective] };
  let at = draft.endToken;
  while (at < draft.endToken + 3 && words.of.has(tokens[at]?.norm ?? '')) at += 1;
  const linked = at > draft.endToken;
  // Where a language has no such word, the owner follows at once and is no person.
  if (!linked && words.of.size > 0) return draft;
  const named = linked ? namedWithTitle(passage, at, drafts, knowledge) : undefined;
  if (named) return { ...draft, ...named };
  const hit = hitAt[at];
  if (
    hit?.firstToken !== at ||
    drafts.some(
      (other) => other !== draft && other.firstToken <= hit.endToken && other.endToken > hit.firstToken,
    )
  )
    return draft;
  const owners = ownersOf(hit, knowledge).filter((id) => linked || typeOf(id) !== 'person');
  return owners.length > 0 ? { ...draft, endToken: hit.endToken, of: owners } : draft;
}

/** “spokesman for Kremlin leader Vladimir Putin”: an owner whose own title stands before the name. */
function namedWithTitle(
  { hitAt }: Passage,
  at: number,
  drafts: readonly Draft[],
  knowledge: Knowledge,
): Pick<Draft, 'endToken' | 'of'> | undefined {
  const country = hitAt[at]?.endToken;
  const own = drafts.find(({ firstToken }) => firstToken === at || firstToken === country);
  const hit = own && hitAt[own.endToken];
  const [person, ...others] = hit ? ownersOf(hit, knowledge) : [];
  return hit && person && others.length === 0 && typeOf(person) === 'person'
    ? { endToken: hit.endToken, of: [person] }
    : undefined;
}

function withQualifier(passage: Passage, draft: Draft): Draft {
  const { tokens, language } = passage;
  const { before, after } = titleWords(language);
  const inside = firstQualifier(
    tokens.slice(draft.firstToken, draft.roleToken).map(({ norm }) => norm),
    before,
  );
  let first = draft.firstToken;
  let qualifier = inside;
  const previous = tokens[first - 1]?.norm === '-' ? first - 2 : first - 1;
  const ahead = before.get(tokens[previous]?.norm ?? '');
  if (!qualifier && ahead && sameSentence(passage, previous, first)) {
    qualifier = ahead;
    first = previous;
  }
  let end = draft.endToken;
  const next = tokens[end]?.norm === '-' ? end + 1 : end;
  const behind = after.get(tokens[next]?.norm ?? '');
  if (!qualifier && behind) {
    qualifier = behind;
    end = next + 1;
  }
  return qualifier ? { ...draft, firstToken: first, endToken: end, qualifier } : draft;
}

function firstQualifier(
  norms: readonly string[],
  table: ReadonlyMap<string, TitleQualifier>,
): TitleQualifier | undefined {
  for (const norm of norms) if (table.has(norm)) return table.get(norm);
  return undefined;
}

/** Whose title it may be: countries and organisations by any name, persons as possessors. */
function ownersOf(hit: AliasHit, knowledge: Knowledge): string[] {
  return hit.refs
    .map(({ id }) => id)
    .filter((id) => typeOf(id) !== 'post' && knowledge.entity(id) !== undefined)
    .sort((a, b) => knowledge.prominence(b) - knowledge.prominence(a));
}

function sameSentence({ sentenceOf }: Passage, a: number, b: number): boolean {
  return sentenceOf[a] === sentenceOf[b];
}
