/** Titles in a text: “Russia's deputy foreign minister”, “president of France”, “Kremlin spokesman”. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { TitleRole } from '../knowledge/titles';
import { indexSpans } from '../text/spans';
import type { Span, TitleQualifier } from '../types';
import { isGermanAdjective } from './beside';
import { needsAreMet } from './name-needs';
import type { Passage } from './passage';
import { isOfState } from './posts';
import { findRoleWords, type RoleWords } from './role-words';
import type { Scene } from './scene';
import { isOfBodyAfter, nameCut, withOwnerAfter } from './title-owner';
import { withOwnerBefore } from './title-owner-before';
import { countryOfAdjective } from './words/adjectives';
import { isCivilServant } from './words/secretaries';
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

/** Without offsets. */
export type TitleDraft = Omit<TitlePhrase, 'start' | 'end'>;

/** The titles of a passage, in text order; two of them may share the words between them. */
export function findTitles(passage: Passage, scene: Scene): TitlePhrase[] {
  const { tokens, language } = passage;
  const titleHits = passage.titleHits.flatMap((hit) => {
    const refs = hit.refs.filter((ref) => typeOf(ref.id) === 'post' && needsAreMet(ref, scene));
    return refs.length > 0 && !isOfBodyAfter(passage, hit, scene) ? [{ ...hit, refs }] : [];
  });
  const isAdjective = (index: number) => {
    const token = tokens[index];
    return token !== undefined && countryOfAdjective(token.norm, language) !== undefined;
  };
  const isCut = (first: number, end: number) => {
    const hit = nameCut(passage, first, end);
    // «Глава МИД Украины» is the minister.
    return hit?.refs.every(({ id }) => !isOfState(scene.knowledge.entity(id))) ?? false;
  };
  const words = findRoleWords(tokens, language, { isAdjective, isCut });
  const ofRoles = indexSpans(words.map(tokensOf));
  // «Вице-президент США» is not the «президент США».
  const hits = titleHits.filter(
    ({ firstToken: start }) =>
      !ofRoles.crossing({ start, end: start + 1 }).some((role) => role.start < start),
  );
  const ofHits = indexSpans(hits.map(tokensOf));
  const others = words.filter((role) => !ofHits.crosses(tokensOf(role)));
  const drafts = [...hits.map(fromHit), ...others.map(fromWords(passage))].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
  return drafts.map((draft) => {
    // “El presidente electo de Chile”, “the US president-elect”.
    const qualified = withQualifierBehind(passage, withOwnerBefore(passage, draft, scene));
    const owned = withOwnerAfter(passage, qualified, drafts, scene);
    const whole = withQualifierBehind(passage, withQualifierBefore(passage, owned));
    const [first, last] = [tokens[whole.firstToken], tokens[whole.endToken - 1]];
    const roles = isCivilServant(tokens[whole.roleEnd - 1]?.norm, whole.of) ? [] : whole.roles;
    return { ...whole, roles, start: first?.start ?? 0, end: last?.stemEnd ?? 0 };
  });
}

/** The span of its tokens, by their indexes. */
function tokensOf({ firstToken, endToken }: Pick<TitleDraft, 'firstToken' | 'endToken'>): Span {
  return { start: firstToken, end: endToken };
}

function fromHit({ firstToken, endToken, refs }: AliasHit): TitleDraft {
  const posts = refs.map(({ id }) => id);
  return { firstToken, endToken, roleToken: firstToken, roleEnd: endToken, roles: [], posts, of: [] };
}

function fromWords({ tokens, language }: Passage): (role: RoleWords) => TitleDraft {
  return ({ firstToken, endToken, roles, inner, former }) => {
    const country = inner === undefined ? undefined : countryOfAdjective(tokens[inner]?.norm ?? '', language);
    return {
      firstToken,
      endToken,
      roleToken: firstToken,
      roleEnd: endToken,
      roles,
      posts: [],
      of: country ? [country] : [],
      ...(former && { qualifier: 'former' }),
    };
  };
}

function withQualifierBefore(passage: Passage, draft: TitleDraft): TitleDraft {
  if (draft.qualifier) return draft;
  const { tokens, language } = passage;
  const { before } = titleWords(language);
  const inside = firstQualifier(
    tokens.slice(draft.firstToken, draft.roleToken).map(({ norm }) => norm),
    before,
  );
  if (inside) return { ...draft, qualifier: inside };
  const previous = qualifierBefore(passage, draft.firstToken, before);
  const ahead = before.get(tokens[previous]?.norm ?? '');
  return ahead && sameSentence(passage, previous, draft.firstToken)
    ? { ...draft, firstToken: previous, qualifier: ahead }
    : draft;
}

function withQualifierBehind({ tokens, language }: Passage, draft: TitleDraft): TitleDraft {
  if (draft.qualifier) return draft;
  const next = tokens[draft.endToken]?.norm === '-' ? draft.endToken + 1 : draft.endToken;
  const behind = titleWords(language).after.get(tokens[next]?.norm ?? '');
  return behind ? { ...draft, endToken: next + 1, qualifier: behind } : draft;
}

/** Where a qualifier would stand: “ex-”, “b. premier”, „des früheren grünen Parteichefs“. */
function qualifierBefore(
  { tokens, language }: Passage,
  first: number,
  qualifiers: ReadonlyMap<string, TitleQualifier>,
): number {
  const before = tokens[first - 1];
  if (/^[-.]$/.test(before?.norm ?? '')) return first - 2;
  const isNear = qualifiers.has(before?.norm ?? '') || !isGermanAdjective(before, language);
  return isNear ? first - 1 : first - 2;
}

function firstQualifier(
  norms: readonly string[],
  table: ReadonlyMap<string, TitleQualifier>,
): TitleQualifier | undefined {
  for (const norm of norms) if (table.has(norm)) return table.get(norm);
  return undefined;
}

function sameSentence({ sentenceOf }: Passage, a: number, b: number): boolean {
  return sentenceOf[a] === sentenceOf[b];
}
