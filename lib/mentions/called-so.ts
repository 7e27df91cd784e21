/** Whom an article has called by a title before, and means where it goes on with that title alone. */
import type { Mention, Span } from '../types';
import { tokenAt } from './nearby';
import type { Passage } from './passage';
import type { TitlePhrase } from './titles';

/**
 * Whom the article has called so before: “el presidente del Gobierno, Pedro Sánchez”, who is a prime minister, is “el
 * presidente” from then on, and rather than another's president who is named in passing.
 */
export function calledSo({ tokens }: Passage, title: TitlePhrase, mentions: readonly Mention[]): Set<string> {
  // “The head of parliament” is not yet the head of something else who has been named.
  const words = tokens.slice(title.roleToken, title.roleEnd).map(({ norm }) => norm);
  const standsIn = ({ start, end }: Span) => {
    const said = new Set<string>();
    for (let at = tokenAt(tokens, start); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at += 1)
      said.add(tokens[at]?.norm ?? '');
    return words.every((word) => said.has(word));
  };
  return new Set(
    mentions.flatMap(({ entity, end, title: beside }) =>
      beside && end <= title.start && !beside.qualifier && standsIn(beside) ? entity : [],
    ),
  );
}

/**
 * “President Smith left after the arrest of Jones. … The president”: further back, the only one whom the article has called
 * so, where it has spoken of none of those near as often.
 */
export function calledEarlier(
  title: TitlePhrase,
  mentions: readonly Mention[],
  near: readonly Mention[],
  called: ReadonlySet<string>,
): string | undefined {
  const [only, ...more] = called;
  if (only === undefined || more.length > 0) return undefined;
  const times = (id: string) =>
    mentions.filter(({ entity, end }) => entity === id && end <= title.start).length;
  return near.every(({ entity }) => times(entity) <= times(only)) ? only : undefined;
}
