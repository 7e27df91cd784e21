/** Whose words are whose where a sentence sets two parties against each other. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf } from '../knowledge/parties';
import type { Mention, Span } from '../types';
import type { Passage } from './passages';

const AGAINST = /[,;–—]\s*(?:but|while|whereas|although|though|yet|however,)\s+(?:the\s+)?/gi;

/**
 * The clause in which a speaker's answer stands: “Kyiv agrees, but Moscow has not answered” holds two.
 * @param text the text that the passage's offsets point into.
 * @returns the whole passage where no second party takes over; nothing where the speaker's clause is not clear.
 */
export function answerOf(
  text: string,
  passage: Pick<Passage, 'start' | 'end' | 'speaker' | 'mentions'>,
  knowledge: Knowledge,
): Span | undefined {
  const clauses = clausesOf(text, passage, passage.mentions);
  if (clauses.length === 1) return passage;
  const side = new Set(passage.speaker ? sideOf(passage.speaker, knowledge) : []);
  const own = clauses.filter((clause) =>
    passage.mentions.some(
      ({ start, end, entity }) =>
        start >= clause.start && end <= clause.end && sideOf(entity, knowledge).some((id) => side.has(id)),
    ),
  );
  return own.length === 1 ? own[0] : undefined;
}

/** Parted where a new subject follows the conjunction. */
function clausesOf(text: string, { start, end }: Span, mentions: readonly Mention[]): Span[] {
  const cuts = [...text.slice(start, end).matchAll(AGAINST)]
    .map((match) => ({ end: start + match.index, next: start + match.index + match[0].length }))
    .filter(({ next }) => mentions.some((mention) => (mention.title?.start ?? mention.start) === next));
  return [...cuts, { end, next: end }].map((cut, index) => ({
    start: cuts[index - 1]?.next ?? start,
    end: cut.end,
  }));
}
