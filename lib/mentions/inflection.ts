/** Names that stand in another case than the base has them: “Путина”, “Zełenskiego”, “Russlands”, “Rusya'nın”. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import type { Token } from '../text/tokens';
import { isNameHere, isOneToken } from './hit-kinds';
import { ENDINGS, type Ending, SOFT } from './words/endings';

/** A nominative shorter than this says too little; behind another word of a name one letter less will do. */
const LEAST_STEM = 3;
const STOP: Token = { start: 0, end: 0, norm: '.', upper: false, allCaps: false, word: false, stemEnd: 0 };
const VOWEL = /[аеиіоуыэюяєї]$/u;
const TURKISH_SUFFIX = /['\u2019]\p{Ll}+$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Small words inside names, which have no case. */
const PARTICLES = new Set(['von', 'van', 'der', 'den', 'de', 'zu', 'фон', 'ван', 'дер', 'ден', 'де']);

/** Puts a word (in comparison form) into the nominative; `least`: the fewest letters to be left. */
type Nominative = (norm: string, least: number) => string;

/**
 * Matches over the capitalised words put back into the nominative; offsets and token
 * indices are those of the words as they stand. They may overlap plain matches of one word.
 */
export function inflectedHits(
  text: string,
  tokens: readonly Token[],
  plain: readonly AliasHit[],
  language: string,
  knowledge: Knowledge,
): AliasHit[] {
  const passes = nominatives(language);
  if (passes.length === 0) return [];
  const runs = uncoveredRuns(tokens, plain);
  const found: AliasHit[] = [];
  const match = (changed: readonly Token[]) => {
    for (const hit of knowledge.match(changed)) {
      const first = runs[hit.firstToken] ?? -1;
      const last = runs[hit.endToken - 1] ?? -1;
      const [a, b] = [tokens[first], tokens[last]];
      if (a && b) found.push({ ...hit, firstToken: first, endToken: last + 1, start: a.start, end: b.end });
    }
  };
  const words = runs.map((index) => tokens[index] ?? STOP);
  for (const nominative of passes) {
    const changed = words.map((token, at) => inNominative(text, token, words[at - 1], nominative));
    match(changed);
    // “Międzynarodowej Agencji Energii Atomowej”: what stands in the genitive anyway stays so.
    if (language === 'pl')
      for (const headed of [1, 2])
        match(words.map((token, at) => (isAmongFirst(words, at, headed) ? (changed[at] ?? token) : token)));
    // «Ким Чен Ыном»: of some names only the last word has cases.
    if (language !== 'tr')
      match(
        words.map(
          (token, at) => (words[at + 1] === STOP || at === words.length - 1 ? changed[at] : token) ?? STOP,
        ),
      );
  }
  // “Danię” may be Dan's: of equal hits what may be found alone, before a family name.
  return longestFirst([...found.filter(isNameHere), ...found.filter((hit) => !isNameHere(hit))]);
}

/** Whether a word is among the first so many of its run. */
function isAmongFirst(words: readonly Token[], at: number, count: number): boolean {
  for (let before = at - 1; before >= at - count; before -= 1)
    if (before < 0 || words[before] === STOP) return true;
  return false;
}

/** Does a name stand in another case than any in which the base has it? */
export function isInflected(
  { firstToken, endToken }: AliasHit,
  tokens: readonly Token[],
  knowledge: Knowledge,
): boolean {
  return knowledge.match(tokens.slice(firstToken, endToken)).length === 0;
}

/** Is a word a case of a name, both in comparison form? */
export function isCaseOf(form: string, name: string, language: string): boolean {
  return nominativesOf(form, language).includes(name);
}

/** The nominatives of which a word may be another case, all in comparison form. */
export function nominativesOf(form: string, language: string): string[] {
  return nominatives(language).map((nominative) => nominative(form, LEAST_STEM));
}

function nominatives(language: string): Nominative[] {
  if (language === 'tr') return [(norm) => norm.replace(TURKISH_SUFFIX, '')];
  return (ENDINGS[language] ?? []).map((row) => (norm, least) => undo(norm, row, least));
}

function undo(norm: string, row: readonly Ending[], least: number): string {
  for (const [ending, nominative] of row) {
    if (!norm.endsWith(ending)) continue;
    const stem = norm.slice(0, norm.length - ending.length);
    if (stem.length + nominative.length < least) continue;
    return stem + (nominative === SOFT ? (VOWEL.test(stem) ? 'й' : 'ь') : nominative);
  }
  return norm;
}

function inNominative(text: string, token: Token, before: Token | undefined, nominative: Nominative): Token {
  if (!token.upper || !token.word) return token;
  const norm = nominative(token.norm, before?.upper ? LEAST_STEM - 1 : LEAST_STEM);
  if (norm === token.norm) return token;
  // “AFP'ye”: the letters before the suffix are an acronym's.
  const stem = text.slice(token.start, token.start + norm.length);
  return { ...token, norm, allCaps: CAPITALS.test(stem) };
}

/** Indices of capitalised words (and what joins them) outside longer plain matches; −1 between runs. */
function uncoveredRuns(tokens: readonly Token[], plain: readonly AliasHit[]): number[] {
  const covered = new Set<number>();
  for (const hit of plain.filter((each) => !isOneToken(each)))
    for (let i = hit.firstToken; i < hit.endToken; i += 1) covered.add(i);
  const runs: number[] = [];
  tokens.forEach((token, index) => {
    const inside = (other: number) =>
      tokens[other]?.upper === true ||
      (PARTICLES.has(token.norm) && PARTICLES.has(tokens[other]?.norm ?? ''));
    const joins = (token.norm === '-' || PARTICLES.has(token.norm)) && inside(index - 1) && inside(index + 1);
    if ((token.upper && !covered.has(index)) || joins) runs.push(index);
    else if (runs.at(-1) !== -1) runs.push(-1);
  });
  return runs;
}

/** Of overlapping hits the longest. */
export function longestFirst(hits: readonly AliasHit[]): AliasHit[] {
  const taken = new Set<number>();
  const kept: AliasHit[] = [];
  for (const hit of [...hits].sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))) {
    let free = true;
    for (let i = hit.firstToken; i < hit.endToken; i += 1) free &&= !taken.has(i);
    if (!free) continue;
    for (let i = hit.firstToken; i < hit.endToken; i += 1) taken.add(i);
    kept.push(hit);
  }
  return kept;
}
