/** “The Senate” after “the U.S. Senate”: a state's body goes on without its state, where the article has no other. */
import type { Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Token } from '../text/tokens';
import type { Mention } from '../types';
import { atWords } from './at-words';
import { adjoining, inTitleCase, neighbour, opensSentence } from './beside';
import { isNameHere } from './hit-kinds';
import { nameOf } from './mention';
import { tokenAt } from './nearby';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { Verdict } from './verdict';
import { LOOSE_BEFORE } from './words/english';

/** Kinds of organisation of which every state may have one under the same name. */
const OF_A_STATE: ReadonlySet<string> = new Set([
  'armed-forces',
  'armed-group',
  'central-bank',
  'court',
  'ministry',
  'parliament',
  'security-service',
]);

interface Body {
  /** Without the state, in comparison form. */
  norms: readonly string[];
  entity: string;
  /** Where it is first named in full. */
  from: number;
}

/** English only; `linked` are the mentions found so far, in text order. */
export function findBodiesAlone(passage: Passage, linked: readonly Mention[], scene: Scene): Verdict[] {
  if (passage.language !== 'en') return [];
  const byFirst = new Map<string, Body[]>();
  for (const body of bodiesIn(passage, linked, scene)) {
    const first = body.norms[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), body]);
  }
  return atWords(passage.tokens, byFirst, (index) =>
    (byFirst.get(passage.tokens[index]?.norm ?? '') ?? []).flatMap((body) =>
      standingAt(passage, index, body, linked, scene),
    ),
  );
}

/** One a name: where two states' bodies share it, none. */
function bodiesIn({ tokens }: Passage, linked: readonly Mention[], { knowledge }: Scene): Body[] {
  const found = new Map<string, Body | undefined>();
  for (const { start, end, entity } of linked) {
    const record = typeOf(entity) === 'org' ? knowledge.entity(entity) : undefined;
    if (!record || !('kind' in record) || !OF_A_STATE.has(record.kind)) continue;
    const words = tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end));
    const own = words.slice(stateWords(words, knowledge));
    if (own.length === words.length || own.length === 0 || !own.every(({ upper }) => upper)) continue;
    const name = own.map(({ norm }) => norm).join(' ');
    const known = found.get(name);
    if (!found.has(name)) found.set(name, { norms: name.split(' '), entity, from: end });
    else if (known?.entity !== entity) found.set(name, undefined);
  }
  return [...found.values()].filter((body) => body !== undefined);
}

/** How many words at the head of a name are a country's: one for “Israeli Air Force”. */
function stateWords(words: readonly Token[], knowledge: Knowledge): number {
  for (const count of [1, 2, 3]) {
    const [hit] = words.length > count ? knowledge.match(words.slice(0, count)) : [];
    if (hit?.endToken === count && hit.refs.some(({ id }) => typeOf(id) === 'country')) return count;
  }
  return 0;
}

function standingAt(
  passage: Passage,
  first: number,
  { norms, entity, from }: Body,
  linked: readonly Mention[],
  { knowledge }: Scene,
): Verdict[] {
  const end = first + norms.length;
  const words = passage.tokens.slice(first, end);
  const [a, b] = [words[0], words.at(-1)];
  const whole = norms.every((norm, at) => words[at]?.norm === norm && words[at]?.upper);
  if (!a || !b || !whole || a.start < from || isPartOfAnother(passage, first, end)) return [];
  if (linked.some((mention) => a.start < mention.end && b.stemEnd > mention.start)) return [];
  const why = `the one body of that name in the article is the ${nameOf(entity, knowledge)}`;
  return [{ is: 'linked', start: a.start, end: b.stemEnd, entity, how: 'short-name', confidence: 0.88, why }];
}

/** “the state Senate”, “the Texas Senate”, “the Senate of Canada”, “Army Group North” */
function isPartOfAnother(passage: Passage, first: number, end: number): boolean {
  const before = neighbour(passage, first, first - 1);
  const next = neighbour(passage, first, end);
  const joined =
    before?.upper === true && !LOOSE_BEFORE.has(before.norm) && !opensSentence(passage, first - 1);
  const goesOn = next?.upper === true && adjoining(passage, end - 1, end) && !isNameHere(passage.hitAt[end]);
  return joined || goesOn || next?.norm === 'of' || before?.norm === 'state' || inTitleCase(passage, first);
}
