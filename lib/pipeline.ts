/** The whole story on one screen: an article and the knowledge base make the context report. */
import { matchClaims } from './claims/claims';
import { buildContext } from './context/context';
import { readingRange } from './dates/as-of';
import { findDates } from './dates/dates';
import { findEvents } from './events/events';
import type { Knowledge } from './knowledge/knowledge';
import { withMemory } from './knowledge/memory';
import { allWords, wordingOf } from './knowledge/wording';
import { type Corrections, corrected, NO_CORRECTIONS } from './mentions/corrections';
import { findMentions } from './mentions/mentions';
import { findNotices } from './notices/notices';
import { findStatements } from './statements/statements';
import { splitSentences } from './text/sentences';
import type { Article, Context, Reading } from './types';

/**
 * Reads an article as of its own date and sets it in context.
 * @param now the day of reading (ISO full date): what happened “since” is up to here.
 * @param corrections what the reader has said of names before.
 */
export function analyse(
  article: Article,
  knowledge: Knowledge,
  now: string,
  corrections: Corrections = NO_CORRECTIONS,
): Context {
  const stages = analyseInStages(article, knowledge, now, corrections);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}

/**
 * As `analyse`, for callers that have to do other things between the stages.
 * Yields at each how to make the report so far; the first knows date and outlet.
 */
export function* analyseInStages(
  article: Article,
  base: Knowledge,
  now: string,
  corrections: Corrections = NO_CORRECTIONS,
): Generator<() => Context, Context> {
  const knowledge = withMemory(base);
  const sentences = splitSentences(article.text, article.blocks, article.language);
  let reading: Reading = {
    article,
    sentences,
    asOf: readingRange(article, sentences, knowledge, now),
    now,
    outlet: outletOf(article, knowledge),
    mentions: [],
    titleMentions: [],
    ambiguous: [],
    unknown: [],
    dates: [],
    statements: [],
    events: [],
    claims: [],
    notices: [],
  };
  const soFar = () => buildContext(reading, knowledge);
  yield soFar;
  reading = {
    ...reading,
    ...corrected(findMentions(reading, knowledge), corrections, reading, knowledge),
  };
  yield soFar;
  reading = { ...reading, dates: findDates(reading) };
  reading = { ...reading, statements: findStatements(reading, knowledge) };
  yield soFar;
  const wording = wordingOf(reading, knowledge);
  reading = { ...reading, ...findEvents(reading, knowledge, wording) };
  yield soFar;
  reading = { ...reading, claims: matchClaims(reading, knowledge) };
  yield soFar;
  reading = { ...reading, notices: findNotices(reading, knowledge) };
  return buildContext(reading, knowledge, allWords(article, wording));
}

function outletOf(article: Article, knowledge: Knowledge): string | undefined {
  if (!article.url || !URL.canParse(article.url)) return undefined;
  return knowledge.outletByHost(new URL(article.url).hostname)?.id;
}
