/** Finds the words of titles (“deputy foreign minister”) in tokens, the longest at each place. */
import { type TitleRole, titlesIn } from '../knowledge/titles';
import { type Token, tokenise } from '../text/tokens';
import { titleWords } from './words/title-words';

/** What the words of a text are otherwise. */
export interface Otherwise {
  /** Is a token a country's adjective, which may stand after a title's first word? */
  isAdjective(token: number): boolean;
  /** Does a name that begins after the first token go on behind the end (“presidente del |Consiglio europeo”)? */
  isCut(firstToken: number, endToken: number): boolean;
}

const NOTHING_ELSE: Otherwise = { isAdjective: () => false, isCut: () => false };

/** Tells of a token's index whether it belongs to the words of a title. */
export type IsRole = (token: number) => boolean;

/** The words of a title found in a text. */
export interface RoleWords {
  firstToken: number;
  endToken: number;
  /** The roles that the words may mean. */
  roles: TitleRole[];
  /** Written as one word with “ex-”: of an office held before. */
  former?: true;
  /** Index of an adjective that stands inside (“ministre russe des Affaires étrangères”). */
  inner?: number;
}

type Entry = Pick<RoleWords, 'roles' | 'former'> & { norms: string[] };

const indexes = new Map<string, Map<string, Entry[]>>();

/** @returns in text order, not overlapping. */
export function findRoleWords(
  tokens: readonly Token[],
  language: string,
  otherwise: Otherwise = NOTHING_ELSE,
): RoleWords[] {
  const index = indexOf(language);
  const found: RoleWords[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const match = longestAt(tokens, i, index.get(tokens[i]?.norm ?? '') ?? [], otherwise);
    if (!match) continue;
    found.push(match);
    i = match.endToken - 1;
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  first: number,
  entries: readonly Entry[],
  { isAdjective, isCut }: Otherwise,
): RoleWords | undefined {
  for (const { norms, ...words } of entries) {
    if (norms.every((norm, k) => tokens[first + k]?.norm === norm)) {
      if (isCut(first, first + norms.length)) continue;
      return { firstToken: first, endToken: first + norms.length, ...words };
    }
    const split = norms.length > 1 && isAdjective(first + 1);
    if (split && norms.every((norm, k) => tokens[first + k + (k > 0 ? 1 : 0)]?.norm === norm)) {
      return { firstToken: first, endToken: first + norms.length + 1, ...words, inner: first + 1 };
    }
  }
  return undefined;
}

/** Entries by their first word, longest first; built once a language. */
function indexOf(language: string): Map<string, Entry[]> {
  const known = indexes.get(language);
  if (known) return known;
  const byText = new Map<string, Entry>();
  for (const [role, titles] of Object.entries(titlesIn(language)) as [TitleRole, readonly string[]][]) {
    for (const title of titles) {
      const norms = tokenise(title).map(({ norm }) => norm);
      const entry = byText.get(norms.join(' ')) ?? { norms, roles: [] };
      // Some forms of a word are one without their marks.
      if (!entry.roles.includes(role)) entry.roles.push(role);
      byText.set(norms.join(' '), entry);
    }
  }
  const plain = [...byText.values()];
  const former = titleWords(language).ex.flatMap((ex) =>
    plain.map(({ norms: [head = '', ...rest], roles }) => ({
      norms: [`${ex}${head}`, ...rest],
      roles,
      former: true as const,
    })),
  );
  const index = new Map<string, Entry[]>();
  for (const entry of [...plain, ...former]) {
    const first = entry.norms[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), entry].sort((a, b) => b.norms.length - a.norms.length),
    );
  }
  indexes.set(language, index);
  return index;
}
