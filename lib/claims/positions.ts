/** Answers to a topic's question: read from a passage, put in words. */
import type { Position, Topic } from '../knowledge/schema';
import { inWords } from '../text/calendar';
import { type Answers, answersOf } from './answers';
import { type Phrases, phrasesOf, weightOf } from './cues';
import { denialOf, isDenied } from './denials';
import { type Quantity, readCount, readShare } from './quantity';
import { CONDITIONAL, NEGATED_NO, NEGATED_YES, NO, NOT_ANSWERED, SUPPOSED, YES } from './words';

/** A denial in so many words outweighs as many of any answer. */
const DENIAL = 2;

/** What a passage answers, as far as words show it. */
export type Reading =
  | { type: 'yes-no'; value: 'yes' | 'no' | 'conditional' | 'not-answered' }
  | { type: 'option'; value: string }
  | ({ type: 'number' } & Quantity);

/** A position with the words by which its cues outweigh those of any other answer. */
export interface Answered {
  position: Reading;
  lead: number;
}

/** Reads a position; nothing where the words do not decide. Parameters as of `readAnswer`. */
export function readPosition(
  topic: Topic,
  passage: string,
  phrases?: Phrases,
  answers?: Answers,
): Reading | undefined {
  return readAnswer(topic, passage, phrases, answers)?.position;
}

/**
 * Reads a position; nothing where the words do not decide.
 * @param phrases the passage's, where they are known already.
 * @param answers those of the topic whose words the article has, where that is known.
 */
export function readAnswer(
  topic: Topic,
  passage: string,
  phrases?: Phrases,
  answers: Answers = answersOf(topic),
): Answered | undefined {
  const { answer } = topic;
  // What is denied stands in the words of the charge.
  const denied = isDenied(topic, passage);
  if (answer?.type === 'yes-no')
    return denied
      ? { position: { type: 'yes-no', value: 'no' }, lead: DENIAL }
      : readYesNo(answers, partsOf(passage, phrases));
  if (answer?.type === 'option') {
    const no = denialOf(topic, passage);
    const denial: Answered | undefined =
      no === undefined ? undefined : { position: { type: 'option', value: no }, lead: DENIAL };
    return denied && denial ? denial : (readOption(answers, partsOf(passage, phrases)) ?? denial);
  }
  if (answer?.type === 'number') {
    const quantity = /per cent|percent|%/.test(answer.unit ?? '')
      ? readShare(passage)
      : answer.unit
        ? readCount(passage, answer.unit)
        : undefined;
    return quantity && { position: { type: 'number', ...quantity }, lead: 0 };
  }
  return undefined;
}

/** Whether a passage has an answer in words of the topic's own: those of assent and refusal answer any question. */
export function isAnswered(
  topic: Topic,
  passage: string,
  phrases?: Phrases,
  answers: Answers = answersOf(topic),
): boolean {
  const { answer } = topic;
  if (answer?.type !== 'yes-no' && answer?.type !== 'option') return false;
  // What is refused is spoken of, too.
  if (readOption(answers, partsOf(passage, phrases), true)) return true;
  return answer.type === 'option' && denialOf(topic, passage) !== undefined;
}

/** A passage, and what of it is said, not only supposed or asked. */
interface Parts {
  passage: string;
  phrases: Phrases;
  asserted: string;
  assertedPhrases: Phrases;
}

function partsOf(passage: string, phrases = phrasesOf(passage)): Parts {
  const asserted = passage.replace(SUPPOSED, ' ');
  return {
    ...{ passage, phrases, asserted },
    assertedPhrases: asserted === passage ? phrases : phrasesOf(asserted),
  };
}

/** By the words of the topic's own for a yes or a no, else by those of assent and refusal. */
function readYesNo(answers: Answers, parts: Parts): Answered | undefined {
  const { passage, asserted } = parts;
  const reading = (value: (Reading & { type: 'yes-no' })['value'], lead = 0): Answered => ({
    position: { type: 'yes-no', value },
    lead,
  });
  if (NOT_ANSWERED.test(passage)) return reading('not-answered');
  const { position: { value: own } = {}, lead } = readOption(answers, parts) ?? {};
  const rest = asserted.replace(NEGATED_YES, '');
  const [assents, refuses] = [YES.test(rest), rest !== asserted || NO.test(rest)];
  const isClear = assents !== refuses && !NEGATED_NO.test(asserted);
  const value = own === 'yes' || own === 'no' ? own : isClear ? (assents ? 'yes' : 'no') : undefined;
  if (value === undefined || !CONDITIONAL.test(passage)) return value && reading(value, lead);
  return value === 'yes' ? reading('conditional', lead) : undefined;
}

/**
 * The option whose cues the passage has, where no other has as many words of it.
 * @param spoken whether what is refused counts as well.
 */
function readOption(
  answers: Answers,
  { phrases, assertedPhrases }: Parts,
  spoken = false,
): (Answered & { position: { type: 'option' } }) | undefined {
  const ranked = answers
    .map(({ id, plain, conditions, assenting }) => {
      const strict = assenting && !spoken;
      return { id, words: weightOf(plain, assertedPhrases, strict) + weightOf(conditions, phrases, strict) };
    })
    .sort((a, b) => b.words - a.words);
  const [first, second] = ranked;
  const lead = (first?.words ?? 0) - (second?.words ?? 0);
  return first && lead > 0 ? { position: { type: 'option', value: first.id }, lead } : undefined;
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
