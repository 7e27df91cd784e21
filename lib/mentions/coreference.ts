/** What stands for an actor already named, where it can be nobody else: “the alliance”, “the 72-year-old”, “he said”. */
import type { Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Mention, Span } from '../types';
import { atWords } from './at-words';
import { mentionsBefore, personsNear } from './nearby';
import { neighbour, type Passage } from './passage';
import type { Scene } from './scene';
import { findSuccession } from './succession';
import type { Verdict } from './verdict';
import { GENERIC_ORGANISATION } from './words/english';

/** How many sentences back an actor is looked for. */
const REACH = 2;
const SPEECH =
  /^(?:said|says|added|adds|noted|stressed|stated|told|explained|wrote|continued|concluded|warned|insisted|claimed|recalled|argued|emphasised|emphasized|pointed|admitted|acknowledged|replied|answered)$/;

/** “Grund also said” */
const ADVERB = /^(?:also|then|later|has|had|.+ly)$/;

const STANDS_FOR = new Set(['he', 'she', 'the']);
const NO_NAMES = new Set(['he', 'she', 'his', 'her', 'the']);

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

/** “he said”, “she added”: the one person named since the sentence before. */
function pronoun(
  passage: Passage,
  index: number,
  linked: readonly Mention[],
  knowledge: Knowledge,
): Verdict | undefined {
  const token = passage.tokens[index];
  const near = [neighbour(passage, index, index + 1), neighbour(passage, index, index - 1)];
  if (!token || !near.some((word) => word !== undefined && SPEECH.test(word.norm))) return undefined;
  if (unknownSpeaker(passage, index, linked)) return undefined;
  const quote = quoteBefore(passage, index);
  const persons = personsNear(passage, index, linked).filter(
    ({ start }) => start < quote.start || start > quote.end,
  );
  const [only] = new Set(persons.map(({ entity }) => entity));
  if (!only || new Set(persons.map(({ entity }) => entity)).size > 1) return undefined;
  const gender = knowledge.person(only)?.gender;
  if (gender !== (token.norm === 'he' ? 'male' : 'female')) return undefined;
  if (!persons.some((mention) => isActor(passage, mention))) return undefined;
  return {
    is: 'linked',
    start: token.start,
    end: token.stemEnd,
    entity: only,
    how: 'coreference',
    confidence: 0.8,
    why: `the one person named since the sentence before (${nameOf(only, knowledge)})`,
  };
}

/** The words that “…,” he said closes: nobody named in them is the one who speaks. */
function quoteBefore({ tokens }: Passage, index: number): Span {
  const close = /^(?:said|says)$/.test(tokens[index - 1]?.norm ?? '') ? index - 2 : index - 1;
  const last = tokens[close];
  if (!last || !/^[”"»]$/.test(last.norm)) return { start: -1, end: -1 };
  const first = tokens.slice(0, close).findLast(({ norm }) => /^[“"«„]$/.test(norm));
  return { start: first?.start ?? -1, end: last.end };
}

const AFTER_PREPOSITION = /^(?:to|of|for|with|by|against|about|on|from|like|over|under|behind|between)$/;

/** Not “harm to Omar”, “a call to Omar's office”: who is spoken of there is not the one who speaks. */
function isActor({ tokens, text }: Passage, { start, end, title }: Mention): boolean {
  const from = title ? Math.min(title.start, start) : start;
  const before = tokens.findLast((token) => token.end <= from);
  return !AFTER_PREPOSITION.test(before?.norm ?? '') && !/^['’]s/.test(text.slice(end, end + 2));
}

/** Somebody who speaks in the sentence before, whom the base does not know. */
function unknownSpeaker(passage: Passage, index: number, linked: readonly Mention[]): boolean {
  const { tokens, sentenceOf } = passage;
  const isStranger = (at: number) => {
    const token = tokens[at];
    return (
      token?.upper === true &&
      !linked.some(({ start, end }) => token.start < end && token.end > start) &&
      !NO_NAMES.has(token.norm)
    );
  };
  for (let at = index - 1; at >= 0 && (sentenceOf[at] ?? 0) >= (sentenceOf[index] ?? 0) - 1; at -= 1) {
    if (!SPEECH.test(tokens[at]?.norm ?? '')) continue;
    const subject = ADVERB.test(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
    if (isStranger(subject) || isStranger(at + 1)) return true;
  }
  return false;
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

function nameOf(id: string, knowledge: Knowledge): string {
  return knowledge.entity(id)?.name ?? id;
}
