/** The sentences of an article with what each names, dates and speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf, TOGETHER } from '../knowledge/parties';
import { tokenise } from '../text/tokens';
import type { Reading } from '../types';
import { contentWords, type Passage } from './evidence';

/** Sentences before “the two leaders” in which these are named. */
const LOOK_BACK = 8;
const AHEAD_WORDS =
  /\b(?:will|would|plan(?:s|ned|ning)?|scheduled|due to|expected|upcoming|prospective|possible|possibility|future|hopes? to|wants? to|ready to|prepar\w+|proposed|such a|as soon as|(?:was|were) to)\b/i;

export function passagesOf(reading: Reading, knowledge: Knowledge): Passage[] {
  const { article, sentences, mentions, dates, statements } = reading;
  const namedIn = (start: number, end: number) =>
    new Set(
      mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .flatMap(({ entity }) => partiesOf(entity, knowledge)),
    );
  return sentences.map(({ start, end, block }, index) => {
    const text = article.text.slice(start, end);
    const together = TOGETHER.test(text) ? sentences[Math.max(0, index - LOOK_BACK)] : undefined;
    const previous = sentences[index - 1];
    const hits = knowledge.match(tokenise(text, start)).flatMap(({ refs }) => refs.map(({ id }) => id));
    return {
      start,
      end,
      text,
      words: contentWords(text),
      named: namedIn(together?.start ?? start, end),
      before: previous?.block === block ? namedIn(previous.start, previous.end) : new Set<string>(),
      dates: dates.filter((date) => date.start >= start && date.end <= end),
      events: new Set(hits.filter((id) => id.startsWith('event/'))),
      ahead: AHEAD_WORDS.test(text),
      speakers: new Set(
        statements.flatMap((said) =>
          said.start < end && said.end > start && !said.inTitle ? (said.speaker ?? []) : [],
        ),
      ),
    };
  });
}
