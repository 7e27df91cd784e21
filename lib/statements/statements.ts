/** Stage: what is said in the text, by whom, and through which agencies and outlets. */
import type { Knowledge } from '../knowledge/knowledge';
import { indexSpans } from '../text/spans';
import type { Reading, Statement } from '../types';
import { inheritChannels } from './continuity';
import { draftsOf } from './drafts';
import { saidInHeadings } from './entry-headings';
import { headlineOf, saidBehindDash, withSpeakersOf } from './headline';
import { findQuotations } from './quotes';
import { withSpeakersOfSameWords } from './same-words';

/**
 * Direct quotations and reported speech of the body, then of the headline
 * (`inTitle`). A speaker that the text does not make clear is left out.
 */
export function findStatements(reading: Reading, knowledge: Knowledge): Statement[] {
  const drafts = inheritChannels(draftsOf(reading, knowledge), reading.article.blocks);
  const said = drafts.map(({ statement }) => statement).filter(saysSomething(reading));
  const paragraphs = withSpeakersOfSameWords(said, reading.article.text);
  const body = [...paragraphs, ...saidInHeadings(reading, paragraphs, knowledge)].sort(
    (a, b) => a.start - b.start,
  );
  const title = headlineOf(reading);
  const { text, blocks } = title.article;
  const headline = draftsOf(title, knowledge, true).map(({ statement }) => statement);
  const spoken = withSpeakersOf(body, headline, findQuotations(text, blocks, true), reading);
  const told = spoken.length > 0 ? spoken : saidBehindDash(reading, knowledge);
  return [...body, ...told.map((statement): Statement => ({ ...statement, inTitle: true }))];
}

const WORD = /\p{Ll}{2}|\p{Lo}/u;

/** The mark of an agency behind a dateline (“/TASS/.”) is a channel and no statement; as a line of its own it is the credit of all. */
function saysSomething({ article: { text, blocks }, mentions }: Reading): (statement: Statement) => boolean {
  const mentioned = indexSpans(mentions);
  const lines = new Set(blocks.map(({ start, end }) => `${start}-${end}`));
  return ({ start, end, quote, speakerAt, via }) => {
    if (quote || speakerAt || lines.has(`${start}-${end}`)) return true;
    const channels = mentioned.within({ start, end }).filter(({ entity }) => via.includes(entity));
    const rest = channels.reduceRight(
      (said, channel) => said.slice(0, channel.start - start) + said.slice(channel.end - start),
      text.slice(start, end),
    );
    return WORD.test(rest);
  };
}
