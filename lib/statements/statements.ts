/** Stage: what is said in the text, by whom, and through which agencies and outlets. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Statement } from '../types';
import { inheritChannels } from './continuity';
import { draftsOf } from './drafts';
import { headlineOf, withSpeakersOf } from './headline';
import { findQuotations } from './quotes';

/**
 * Direct quotations and reported speech of the body, then of the headline
 * (`inTitle`). A speaker that the text does not make clear is left out.
 */
export function findStatements(reading: Reading, knowledge: Knowledge): Statement[] {
  const body = inheritChannels(draftsOf(reading, knowledge), reading.article.blocks)
    .map(({ statement }) => statement)
    .filter((statement) => saysSomething(statement, reading));
  const title = headlineOf(reading);
  const { text, blocks } = title.article;
  const said = draftsOf(title, knowledge, true).map(({ statement }) => statement);
  const spoken = withSpeakersOf(body, said, findQuotations(text, blocks, true), reading);
  return [...body, ...spoken.map((statement): Statement => ({ ...statement, inTitle: true }))];
}

const WORD = /\p{Ll}{2}|\p{Lo}/u;

/** The mark of an agency behind a dateline (“/TASS/.”) is a channel and no statement; as a line of its own it is the credit of all. */
function saysSomething(
  { start, end, quote, speakerAt, via }: Statement,
  { article, mentions }: Reading,
): boolean {
  if (quote || speakerAt || article.blocks.some((block) => block.start === start && block.end === end))
    return true;
  const channels = mentions.filter(
    (each) => each.start >= start && each.end <= end && via.includes(each.entity),
  );
  const rest = channels.reduceRight(
    (text, each) => text.slice(0, each.start - start) + text.slice(each.end - start),
    article.text.slice(start, end),
  );
  return WORD.test(rest);
}
