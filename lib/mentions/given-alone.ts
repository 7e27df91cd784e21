/** “Simon” after “Simon Lake”: features go on with the given name, where it can be nobody else's. */
import { HONORIFICS } from '../text/courtesy';
import type { Mention } from '../types';
import { adjoining, inTitleCase, isPossessive, opensSentence } from './beside';
import { tokenAt } from './nearby';
import type { Passage } from './passage';
import { findRoleWords } from './role-words';
import type { Scene } from './scene';
import type { Verdict } from './verdict';
import { COMMON_WORDS, LOOSE_BEFORE } from './words/english';
import { GIVEN_NAMES, NAMES_OF_CALLINGS } from './words/given-names';

/** English only; `linked` are the mentions found so far, in text order. */
export function findGivenNames(passage: Passage, linked: readonly Mention[], scene: Scene): Verdict[] {
  if (passage.language !== 'en') return [];
  const bearers = bearersIn(passage, linked, scene);
  if (bearers.size === 0) return [];
  const isTaken = (index: number) => {
    const { start = 0, end = 0 } = passage.tokens[index] ?? {};
    return linked.some((mention) => start < mention.end && end > mention.start);
  };
  const alone: { index: number; name: string }[] = [];
  passage.tokens.forEach(({ norm, upper }, index) => {
    if (!upper || !bearers.has(norm) || isTaken(index)) return;
    // “Simon Quill”: the article has another of that name.
    if (isPartOfName(passage, index)) bearers.delete(norm);
    else alone.push({ index, name: norm });
  });
  return alone.flatMap(({ index, name }) => {
    const { entity, from } = bearers.get(name) ?? {};
    const token = passage.tokens[index];
    if (!entity || !token || token.start < (from ?? 0)) return [];
    // In a headline of capitals a word beside it may be anything.
    if (inTitleCase(passage, index)) return [];
    const why = `the given name of ${scene.knowledge.entity(entity)?.name}, whom alone in the article it names`;
    const { start, stemEnd: end } = token;
    return [{ is: 'linked' as const, start, end, entity, how: 'short-name' as const, confidence: 0.8, why }];
  });
}

/** Given name → the one person named in full with it, and from where on. */
function bearersIn(
  { tokens, language }: Passage,
  linked: readonly Mention[],
  { named, small, knowledge }: Scene,
): Map<string, { entity: string; from: number }> {
  const found = new Map<string, { entity: string; from: number }>();
  const shared = new Set<string>();
  for (const { start, end, entity, kind, surface } of linked) {
    if (kind !== 'person' || !named.has(entity) || !/\s/.test(surface)) continue;
    const at = tokenAt(tokens, start);
    let to = at;
    while ((tokens[to + 1]?.stemEnd ?? Number.POSITIVE_INFINITY) <= end) to += 1;
    const [first, last] = [tokens[at], tokens[to]];
    if (!first || !last || first === last || small.has(first.norm)) continue;
    if (COMMON_WORDS.has(first.norm) && !NAMES_OF_CALLINGS.has(first.norm)) continue;
    // The family name, known alone, shows that the other is the given one: “Xi” is none.
    const byFamily =
      knowledge.match([last]).some(({ refs }) => refs.some(({ id }) => id === entity)) &&
      findRoleWords([first], language).length === 0 &&
      !HONORIFICS.has(first.norm) &&
      !LOOSE_BEFORE.has(first.norm);
    if (!GIVEN_NAMES.has(first.norm) && !byFamily) continue;
    const known = found.get(first.norm);
    if (known && known.entity !== entity) shared.add(first.norm);
    if (!known) found.set(first.norm, { entity, from: end });
  }
  for (const name of shared) found.delete(name);
  return found;
}

/** Does another capital stand right beside it, or a hyphen? */
function isPartOfName(passage: Passage, index: number): boolean {
  const { tokens } = passage;
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  const hyphen =
    (before?.norm === '-' && before.end === token.start) ||
    (after?.norm === '-' && after.start === token.end);
  const beside = (other: number) =>
    tokens[other]?.upper === true && adjoining(passage, Math.min(index, other), Math.max(index, other));
  return (
    hyphen ||
    (!isPossessive(token) && beside(index + 1)) ||
    (beside(index - 1) && !opensSentence(passage, index - 1))
  );
}
