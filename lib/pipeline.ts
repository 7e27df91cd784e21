/** The whole story on one screen: an article and the knowledge base make the context report. */
import { matchClaims } from './claims/claims';
import { buildContext } from './context/context';
import { readingRange } from './dates/as-of';
import { findDates } from './dates/dates';
import { findEvents } from './events/events';
import type { Knowledge } from './knowledge/knowledge';
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
  const sentences = splitSentences(article.text, article.blocks, article.language);
  const asOf = readingRange(article, sentences, knowledge, now);
  const blank: Reading = {
    article,
    sentences,
    asOf,
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
  const found = findMentions(blank, knowledge);
  const linked: Reading = { ...blank, ...corrected(found, corrections, blank, knowledge) };
  const dated: Reading = { ...linked, dates: findDates(linked) };
  const attributed: Reading = { ...dated, statements: findStatements(dated, knowledge) };
  const placed: Reading = { ...attributed, ...findEvents(attributed, knowledge) };
  const related: Reading = { ...placed, claims: matchClaims(placed, knowledge) };
  const noted: Reading = { ...related, notices: findNotices(related, knowledge) };
  return buildContext(noted, knowledge);
}

function outletOf(article: Article, knowledge: Knowledge): string | undefined {
  if (!article.url || !URL.canParse(article.url)) return undefined;
  return knowledge.outletByHost(new URL(article.url).hostname)?.id;
}
