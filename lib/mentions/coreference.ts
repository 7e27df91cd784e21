/** What stands for an actor already named, where it can be nobody else: “the alliance”, “the 72-year-old”, “he said”. */
import type { Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Mention } from '../types';
import { atWords } from './at-words';
import { neighbour } from './beside';
import { nameOf } from './mention';
import { mentionsBefore } from './nearby';
import type { Passage } from './passage';
import { pronoun } from './pronouns';
import type { Scene } from './scene';
import { findSuccession } from './succession';
import type { Verdict } from './verdict';
import { GENERIC_ORGANISATION } from './words/english';

/** How many sentences back an actor is looked for. */
const REACH = 2;
const STANDS_FOR = new Set(['he', 'she', 'the']);

/** English only; `linked` are the mentions found so far, in text order. */
export function findCoreference(passage: Passage, linked: readonly Mention[], scene: Scene): Verdict[] {
  if (passage.language !== 'en') return [];
  const { tokens } = passage;
  const found = atWords(tokens, STANDS_FOR, (index) => {
    const { norm = '', start = 0, end = 0 } = tokens[index] ?? {};
    if (norm === 'the' && !namesKind(passage, index)) return [];
    const reach = norm === 'the' ? (tokens[index + 1]?.end ?? end) : end;
    if (linked.some((mention) => start < mention.end && reach > mention.start)) return [];
    const verdict =
      norm === 'the'
        ? (byAge(passage, index, linked, scene) ?? generic(passage, index, linked, scene.knowledge))
        : pronoun(passage, index, linked, scene.knowledge);
    return verdict ? [verdict] : [];
  });
  return [...found, ...findSuccession(passage, linked, scene)];
}

/** “the company”, “the 72-year-old”: most articles stand before other words. */
function namesKind({ tokens }: Passage, index: number): boolean {
  const next = tokens[index + 1]?.norm ?? '';
  return GENERIC_ORGANISATION.has(next) || /^\d{2}$/.test(next);
}

/** “the 72-year-old”: the one person near who was of that age. */
function byAge(
  passage: Passage,
  index: number,
  linked: readonly Mention[],
  { knowledge, range }: Scene,
): Verdict | undefined {
  const [age, , year, , old] = [1, 2, 3, 4, 5].map((ahead) => neighbour(passage, index, index + ahead));
  if (!age || !/^\d{2}$/.test(age.norm) || year?.norm !== 'year' || old?.norm !== 'old') return undefined;
  const next = neighbour(passage, index, index + 6);
  const persons = new Set(
    mentionsBefore(passage, index, linked, REACH)
      .filter(({ kind }) => kind === 'person')
      .map(({ entity }) => entity),
  );
  const fitting = [...persons].filter((id) =>
    agesOn(knowledge.person(id)?.born, range.to).includes(Number(age.norm)),
  );
  const [only] = fitting;
  const start = passage.tokens[index]?.start;
  if (!only || fitting.length > 1 || start === undefined || (next?.word && next.upper)) return undefined;
  return {
    is: 'linked',
    start,
    end: old.stemEnd,
    entity: only,
    how: 'coreference',
    confidence: 0.85,
    why: `${nameOf(only, knowledge)} was ${age.norm} then`,
  };
}

/** “the alliance”: the one organisation of its kind in the article, named just before. */
function generic(
  passage: Passage,
  index: number,
  linked: readonly Mention[],
  knowledge: Knowledge,
): Verdict | undefined {
  const noun = neighbour(passage, index, index + 1);
  const kinds = noun && noun.stemEnd >= noun.start ? GENERIC_ORGANISATION.get(noun.norm) : undefined;
  const the = passage.tokens[index];
  if (
    !noun ||
    !the ||
    !kinds ||
    /^(?:of|between|with|for)$/.test(neighbour(passage, index, index + 2)?.norm ?? '')
  )
    return undefined;
  const ofKind = (id: string) => {
    const entity = knowledge.entity(id);
    return typeOf(id) === 'org' && entity !== undefined && 'kind' in entity && kinds.includes(entity.kind);
  };
  const all = new Set(linked.map(({ entity }) => entity).filter(ofKind));
  const near = mentionsBefore(passage, index, linked, REACH).find(({ entity }) => ofKind(entity));
  if (all.size !== 1 || !near) return undefined;
  return {
    is: 'linked',
    start: the.start,
    end: noun.stemEnd,
    entity: near.entity,
    how: 'coreference',
    confidence: 0.85,
    why: `the one ${noun.norm} in the article (${nameOf(near.entity, knowledge)})`,
  };
}

/** The ages that somebody born on a (partly known) date may have on a day. */
function agesOn(born: string | undefined, day: string): number[] {
  if (!born) return [];
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  if (born.length < 10) return [years - 1, years];
  return [born.slice(5) > day.slice(5) ? years - 1 : years];
}
