/** “He said”, “she added”: who speaks, where one person was named shortly before. English only. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention, Span } from '../types';
import { neighbour } from './beside';
import { nameOf } from './mention';
import { personsNear } from './nearby';
import type { Passage } from './passage';
import type { Verdict } from './verdict';

const SPEECH =
  /^(?:said|says|added|adds|noted|stressed|stated|told|explained|wrote|continued|concluded|warned|insisted|claimed|recalled|argued|emphasised|emphasized|pointed|admitted|acknowledged|replied|answered)$/;

/** “Grund also said” */
const ADVERB = /^(?:also|then|later|has|had|.+ly)$/;

const NO_NAMES = new Set(['he', 'she', 'his', 'her', 'the']);

/**
 * “he said”, “she added”: the one person named since the sentence before.
 * @param linked the mentions found so far, in text order.
 */
export function pronoun(
  passage: Passage,
  index: number,
  linked: readonly Mention[],
  knowledge: Knowledge,
): Verdict | undefined {
  const token = passage.tokens[index];
  const near = [neighbour(passage, index, index + 1), neighbour(passage, index, index - 1)];
  if (!token || !near.some((word) => word !== undefined && SPEECH.test(word.norm))) return undefined;
  if (unknownSpeaker(passage, index, linked) || strangerSince(passage, index, linked)) return undefined;
  const quotes = quotesBefore(passage, index);
  const persons = personsNear(passage, index, linked).filter(
    (person) => !quotes.some(({ start, end }) => person.start >= start && person.start < end),
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

const QUOTED = /[“"«„][^“”"«»„]*[”"»]/g;

/** What is quoted in the paragraph of the pronoun up to it: nobody named there is the one who speaks. */
function quotesBefore({ text, tokens }: Passage, index: number): Span[] {
  const first = text.lastIndexOf('\n', tokens[index]?.start) + 1;
  const before = text.slice(first, tokens[index]?.start);
  return Array.from(before.matchAll(QUOTED), ({ index: at, 0: words }) => ({
    start: first + at,
    end: first + at + words.length,
  }));
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
    if (isStranger(beforeApposition(passage, subject)) || isStranger(at + 1)) return true;
  }
  return false;
}

/** “Police chief Olga Strang came as well, and she warned”: a full name that nobody linked, since the last that was. */
function strangerSince(passage: Passage, index: number, linked: readonly Mention[]): boolean {
  const { tokens, sentenceOf } = passage;
  const at = (place: number) => neighbour(passage, index, place);
  const last = linked.findLast(({ kind, end }) => kind === 'person' && end <= (tokens[index]?.start ?? 0));
  const isCapital = (token: ReturnType<typeof at>) =>
    token?.word === true &&
    token.upper &&
    !linked.some(({ start, end }) => token.start < end && token.end > start);
  for (let place = index - 1; sentenceOf[place] === sentenceOf[index]; place -= 1) {
    const [name, before] = [at(place), at(place - 1)];
    if (!name || name.start < (last?.end ?? 0)) return false;
    if (!isCapital(name) || !isCapital(before) || !before || !isPersonal(before.norm)) continue;
    const lead = at(place - 2)?.norm ?? '';
    if (!AFTER_PREPOSITION.test(lead) && !/^(?:in|at|near|the)$/.test(lead)) return true;
  }
  return false;
}

/** No word that opens a sentence before a name: “When Smith came, he said”. */
const isPersonal = (norm: string) =>
  !NO_NAMES.has(norm) &&
  !/^(?:when|while|as|after|before|if|in|on|at|and|but|so|also|then|with|for|from|since)$/.test(norm);

/** “Grund, a teacher from Tarn, said”: the name before the apposition that a comma closes; else the place itself. */
function beforeApposition(passage: Passage, at: number): number {
  if (neighbour(passage, at, at)?.norm !== ',') return at;
  for (let before = at - 1; neighbour(passage, at, before); before -= 1)
    if (passage.tokens[before]?.norm === ',') return before - 1;
  return at;
}
