/** The deed that a question asks after, denied: what a passage says of it stands in the words of the charge. */
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
