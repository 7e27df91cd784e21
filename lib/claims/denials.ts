/** The deed that a question asks after, denied: what a passage says of it stands in the words of the charge. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf } from '../knowledge/parties';
import type { Topic } from '../knowledge/schema';
import { ACCUSES, DENIALS, NEGATED_NO } from './words';

/** A question after a deed. */
const DEED = /^(?:Do|Does|Did)\b/;

/** The answer of who denies the deed that is asked after, where one answer alone says no. */
export function denialOf(topic: Topic, passage: string): string | undefined {
  const [no, ...others] = (topic.answer?.options ?? []).filter(({ text }) => /^no\b/.test(text));
  return no && others.length === 0 && DEED.test(topic.question) && denies(passage) ? no.id : undefined;
}

/** Whether the deed that is asked after is denied, and nobody accused in the same breath. */
export function isDenied({ question }: Topic, passage: string): boolean {
  return DEED.test(question) && denies(passage) && !ACCUSES.test(passage);
}

function denies(passage: string): boolean {
  return DENIALS.some((denial) => denial.test(passage)) && !NEGATED_NO.test(passage);
}

/** A question after a culprit. */
const CULPRIT =
  /^Who (?:attacked|bears|broke|destroyed|fired|holds up|is to blame|killed|stood|struck|was behind)\b/;
const DENIED = /\b(?:denies|no|nobody|not)\b/;

/**
 * Whether an answer names the speaker's own side as the culprit: a passage is then likelier misread than a confession.
 * @param option id of the answer.
 */
export function blamesOwnSide(
  { question, answer }: Topic,
  option: string,
  speaker: string,
  knowledge: Knowledge,
): boolean {
  const text = answer?.options?.find(({ id }) => id === option)?.text.replace(/^the /, '');
  if (!text || !CULPRIT.test(question) || DENIED.test(text)) return false;
  return sideOf(speaker, knowledge).some((id) => {
    const name = knowledge.entity(id)?.name;
    return name !== undefined && text.startsWith(name);
  });
}
