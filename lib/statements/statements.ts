/** Stage: what is said in the text, by whom, and through which agencies and outlets. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Statement } from '../types';
import { inheritChannels } from './continuity';
import { draftsOf } from './drafts';

/**
 * Direct quotations and reported speech of the body, then of the headline
 * (`inTitle`). A speaker that the text does not make clear is left out.
 */
export function findStatements(reading: Reading, knowledge: Knowledge): Statement[] {
  const body = inheritChannels(draftsOf(reading, knowledge), reading.article.blocks).map(
    ({ statement }) => statement,
  );
  const title = draftsOf(headline(reading), knowledge, true).map(
    ({ statement }): Statement => ({ ...statement, inTitle: true }),
  );
  return [...body, ...title];
}

/** The headline read as a text of its own. */
function headline(reading: Reading): Reading {
  const { title } = reading.article;
  const block = { start: 0, end: title.length, kind: 'paragraph' as const };
  return {
    ...reading,
    article: { ...reading.article, text: title, blocks: [block] },
    sentences: title.trim() ? [{ start: 0, end: title.length, block: 0 }] : [],
    mentions: reading.titleMentions,
    unknown: [],
  };
}
