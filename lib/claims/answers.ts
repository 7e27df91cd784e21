/** The answers to a topic's question, with the cues by which a passage shows them. */
import { type Cue, parseCue } from '../knowledge/cues';
import type { Topic } from '../knowledge/schema';
import { cuesIn, type Phrases } from './cues';

export interface Answer {
  id: string;
  /** Cues of what is asserted. */
  plain: readonly Cue[];
  /** Cues that are themselves a condition: “if the council agrees”. */
  conditions: readonly Cue[];
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
  }));
  known.set(topic, answers);
  return answers;
}

/** Without the cues that stand nowhere in the text: so a passage of it is read with few. */
export function answersIn(topic: Topic, text: Phrases): Answers {
  return answersOf(topic).map(({ id, plain, conditions }) => ({
    id,
    plain: cuesIn(plain, text),
    conditions: cuesIn(conditions, text),
  }));
}
