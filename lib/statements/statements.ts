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
  const body = inheritChannels(draftsOf(reading, knowledge), reading.article.blocks).map(
    ({ statement }) => statement,
  );
  const title = headlineOf(reading);
  const { text, blocks } = title.article;
  const said = draftsOf(title, knowledge, true).map(({ statement }) => statement);
  const spoken = withSpeakersOf(body, said, findQuotations(text, blocks, true), reading);
  return [...body, ...spoken.map((statement): Statement => ({ ...statement, inTitle: true }))];
}
