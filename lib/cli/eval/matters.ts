/** The stages after linking, measured on gold pages in one pass. */
import { bundledKnowledge } from '../knowledge';
import { evaluateClaims } from './claims';
import { evaluateDates } from './dates';
import { evaluateEvents } from './events';
import type { Row } from './figures';
import { evaluateNotices } from './notices';
import { pageGolds } from './page-gold';
import { evaluateAgencies, evaluateQuotes } from './statements';

/** Rows for dates, quotes, agencies, events, claims and notices. */
export async function evaluateMatters(directory: string): Promise<Row[]> {
  const knowledge = await bundledKnowledge();
  const golds = pageGolds(directory, knowledge, knowledge.asOf);
  return [
    evaluateDates(golds),
    evaluateQuotes(golds, knowledge),
    evaluateAgencies(golds, knowledge),
    evaluateEvents(golds, knowledge),
    evaluateClaims(golds, knowledge),
    evaluateNotices(golds),
  ];
}
