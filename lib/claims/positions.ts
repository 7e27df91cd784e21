/** Answers to a topic's question: read from a passage, put in words, compared with each other. */
import { daysOf } from '../knowledge/days';
import type { Position, Topic } from '../knowledge/schema';
import { inWords, overlap } from '../text/calendar';
import { type Phrases, phrasesOf, weightOf } from './cues';
import { type Quantity, readCount, readShare } from './quantity';
import { CONDITIONAL, DENIES_DEED, DENIES_IT, NEGATED_NO, NEGATED_YES, NO, NOT_ANSWERED, YES } from './words';

/** What a passage answers, as far as words show it. */
export type Reading =
  | { type: 'yes-no'; value: 'yes' | 'no' | 'conditional' | 'not-answered' }
  | { type: 'option'; value: string }
  | ({ type: 'number' } & Quantity);

/**
 * Reads a position; nothing where the words do not decide.
 * @param phrases the passage's, where they are known already.
 */
export function readPosition(topic: Topic, passage: string, phrases?: Phrases): Reading | undefined {
  const { answer } = topic;
  if (answer?.type === 'yes-no') return readYesNo(topic, passage, phrases ?? phrasesOf(passage));
  if (answer?.type === 'option')
    return readOption(topic, phrases ?? phrasesOf(passage)) ?? readDenial(topic, passage);
  if (answer?.type === 'number') {
    const quantity = /per cent|percent|%/.test(answer.unit ?? '')
      ? readShare(passage)
      : answer.unit
        ? readCount(passage, answer.unit)
        : undefined;
    return quantity && { type: 'number', ...quantity };
  }
  return undefined;
}

/** By the words of the topic's own for a yes or a no, else by those of assent and refusal. */
function readYesNo(topic: Topic, passage: string, phrases: Phrases): Reading | undefined {
  if (NOT_ANSWERED.test(passage)) return { type: 'yes-no', value: 'not-answered' };
  const own = readOption(topic, phrases)?.value;
  const rest = passage.replace(NEGATED_YES, '');
  const [assents, refuses] = [YES.test(rest), rest !== passage || NO.test(rest)];
  const isClear = assents !== refuses && !NEGATED_NO.test(passage);
  const value = own === 'yes' || own === 'no' ? own : isClear ? (assents ? 'yes' : 'no') : undefined;
  if (value === undefined || !CONDITIONAL.test(passage)) return value && { type: 'yes-no', value };
  return value === 'yes' ? { type: 'yes-no', value: 'conditional' } : undefined;
}

/** The option whose cues the passage has, where no other has as many words of it. */
function readOption(topic: Topic, phrases: Phrases): (Reading & { type: 'option' }) | undefined {
  const ranked = (topic.answer?.options ?? [])
    .map(({ id, cues }) => ({ id, words: weightOf(cues, phrases) }))
    .sort((a, b) => b.words - a.words);
  const [first, second] = ranked;
  return first && first.words > (second?.words ?? 0) ? { type: 'option', value: first.id } : undefined;
}

/** A question after a deed. */
const DEED = /^(?:Do|Does|Did)\b/;

/** Who denies the deed that is asked after says no, where one answer alone is that. */
function readDenial({ question, answer }: Topic, passage: string): Reading | undefined {
  const [no, ...others] = (answer?.options ?? []).filter(({ text }) => /^no\b/.test(text));
  const denies = (DENIES_IT.test(passage) || DENIES_DEED.test(passage)) && !NEGATED_NO.test(passage);
  return denies && no && others.length === 0 && DEED.test(question)
    ? { type: 'option', value: no.id }
    : undefined;
}

/** A position in plain words. */
export function positionInWords(topic: Topic, position: Reading | Position): string {
  if ('surface' in position) return position.surface;
  switch (position.type) {
    case 'yes-no':
      return { yes: 'yes', no: 'no', conditional: 'on conditions', 'not-answered': 'not answered' }[
        position.value
      ];
    case 'option':
      return topic.answer?.options?.find(({ id }) => id === position.value)?.text ?? position.value;
    case 'number': {
      const about =
        position.about && position.about !== 'exactly' ? `${position.about.replace('-', ' ')} ` : '';
      return `${about}${position.value}${position.to === undefined ? '' : `–${position.to}`}${position.unit ? ` ${position.unit}` : ''}`;
    }
    case 'date':
      return inWords(position.value);
    case 'list':
      return position.value.join(', ');
  }
}

/** `open`: both may hold (a condition beside a yes, “nearly a fifth” beside 18.6 %). */
export type Comparison = 'same' | 'different' | 'open';

export function compare(read: Reading | Position, known: Position): Comparison | undefined {
  if (read.type !== known.type) return undefined;
  if (read.type === 'yes-no' && known.type === 'yes-no') {
    if (read.value === known.value) return 'same';
    // Who has not answered yet contradicts nobody.
    if ([read.value, known.value].includes('not-answered')) return undefined;
    return [read.value, known.value].includes('conditional') ? 'open' : 'different';
  }
  if (read.type === 'option' && known.type === 'option')
    return read.value === known.value ? 'same' : 'different';
  if (read.type === 'date' && known.type === 'date')
    return overlap(daysOf(read.value), daysOf(known.value)) ? 'same' : 'different';
  if (read.type === 'number' && known.type === 'number') {
    const [a, b] = [bounds(read), bounds(known)];
    if (a.low > b.high || b.low > a.high) return 'different';
    // “More than 50” holds for 62 too, and is another count.
    return a.low > b.low * ALIKE || b.low > a.low * ALIKE ? 'open' : 'same';
  }
  return undefined;
}

/** Two counts of the same are not so far apart, as factors. */
const ALIKE = 1.2;
const SIZE = 5;

/** Whether a number is of the size of the counts that are known; another one counts something else. */
export function isSized(read: Reading, claims: readonly { position?: Position }[]): boolean {
  const known = claims.flatMap(({ position }) =>
    position?.type === 'number' ? bounds(position).low || bounds(position).high : [],
  );
  if (read.type !== 'number' || known.length === 0) return true;
  const value = read.low || read.high;
  return known.some((each) => value <= each * SIZE && value >= each / SIZE);
}

function bounds(position: (Reading | Position) & { type: 'number' }): { low: number; high: number } {
  if ('low' in position) return position;
  const { value, to = value, about = 'exactly' } = position;
  const slack = about === 'about' ? value * 0.1 : 0.05 * value;
  if (about === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY };
  return about === 'at-most' ? { low: 0, high: value } : { low: value - slack, high: to + slack };
}
