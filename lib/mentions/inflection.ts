/** Names that stand in another case than the base has them: “Путина”, “Zełenskiego”, “Russlands”, “Rusya'nın”. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import type { Token } from '../text/tokens';
import { ENDINGS, type Ending, SOFT } from './words/endings';

/** A nominative shorter than this says too little. */
const LEAST_STEM = 3;
const STOP: Token = { start: 0, end: 0, norm: '.', upper: false, allCaps: false, word: false, stemEnd: 0 };
const VOWEL = /[аеиіоуыэюяєї]$/u;
const TURKISH_SUFFIX = /['\u2019]\p{Ll}+$/u;

/**
 * Matches over the capitalised words put back into the nominative; offsets and token
 * indices are those of the words as they stand. They may overlap plain matches of one word.
 */
export function inflectedHits(
  tokens: readonly Token[],
  plain: readonly AliasHit[],
  language: string,
  knowledge: Knowledge,
): AliasHit[] {
  const passes = nominatives(language);
  if (passes.length === 0) return [];
  const runs = uncoveredRuns(tokens, plain);
  const found: AliasHit[] = [];
  for (const nominative of passes) {
    const changed = runs.map((index) =>
      index < 0 ? STOP : nominativeToken(tokens[index] ?? STOP, nominative),
    );
    for (const hit of knowledge.match(changed)) {
      const first = runs[hit.firstToken] ?? -1;
      const last = runs[hit.endToken - 1] ?? -1;
      const [a, b] = [tokens[first], tokens[last]];
      if (a && b) found.push({ ...hit, firstToken: first, endToken: last + 1, start: a.start, end: b.end });
    }
  }
  return longestFirst(found);
}

function nominatives(language: string): ((norm: string) => string)[] {
  if (language === 'tr') return [(norm) => norm.replace(TURKISH_SUFFIX, '')];
  return (ENDINGS[language] ?? []).map((row) => (norm) => undo(norm, row));
}

function undo(norm: string, row: readonly Ending[]): string {
  for (const [ending, nominative] of row) {
    if (!norm.endsWith(ending)) continue;
    const stem = norm.slice(0, norm.length - ending.length);
    if (stem.length + nominative.length < LEAST_STEM) continue;
    return stem + (nominative === SOFT ? (VOWEL.test(stem) ? 'й' : 'ь') : nominative);
  }
  return norm;
}

function nominativeToken(token: Token, nominative: (norm: string) => string): Token {
  return token.word ? { ...token, norm: nominative(token.norm) } : token;
}

/** Indices of capitalised words (and the hyphens between them) outside longer plain matches; −1 between runs. */
function uncoveredRuns(tokens: readonly Token[], plain: readonly AliasHit[]): number[] {
  const covered = new Set<number>();
  for (const hit of plain.filter((each) => each.endToken - each.firstToken > 1))
    for (let i = hit.firstToken; i < hit.endToken; i += 1) covered.add(i);
  const runs: number[] = [];
  tokens.forEach((token, index) => {
    const hyphen =
      token.norm === '-' && tokens[index - 1]?.upper === true && tokens[index + 1]?.upper === true;
    if ((token.upper && !covered.has(index)) || hyphen) runs.push(index);
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
