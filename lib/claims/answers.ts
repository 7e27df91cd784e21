/** The answers to a topic's question, with the cues by which a passage shows them. */
import { type Cue, parseCue } from '../knowledge/cues';
import { isRefusal } from '../knowledge/refusals';
import type { Topic } from '../knowledge/schema';
import { cuesIn, type Phrases } from './cues';

export interface Answer {
  id: string;
  /** Cues of what is asserted. */
  plain: readonly Cue[];
  /** Cues that are themselves a condition: “if the council agrees”. */
  conditions: readonly Cue[];
  /** None of its cues refuses: what a passage refuses does not speak for it. */
  assenting: boolean;
}

export type Answers = readonly Answer[];

const CONDITION = /\b(?:if|whether)\b/;

const known = new WeakMap<Topic, Answers>();

export function answersOf(topic: Topic): Answers {
  const read = known.get(topic);
  if (read) return read;
  const answers = (topic.answer?.options ?? []).map(({ id, cues }) => ({
    id,
    plain: cues.filter((cue) => !CONDITION.test(cue)).map(parseCue),
    conditions: cues.filter((cue) => CONDITION.test(cue)).map(parseCue),
    assenting: !cues.some((cue) =>
      parseCue(cue).parts.some(({ patterns }) => patterns.some(({ text }) => isRefusal(text))),
    ),
  }));
  known.set(topic, answers);
  return answers;
}

/** Without the cues that stand nowhere in the text: so a passage of it is read with few. */
export function answersIn(topic: Topic, text: Phrases): Answers {
  return answersOf(topic).map((answer) => ({
    ...answer,
    plain: cuesIn(answer.plain, text),
    conditions: cuesIn(answer.conditions, text),
  }));
}
