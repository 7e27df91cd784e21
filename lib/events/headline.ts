/** What the headline says of an event. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { Reading } from '../types';
import { namedWith } from './article-events';
import { groupOf, kindWords } from './kinds';

export interface Headline {
  /** Groups of kinds that its words show. */
  kinds: ReadonlySet<EventRecord['kind']>;
  /** Whom it names, with the parties they stand for. */
  named: ReadonlySet<string>;
}

export function headlineOf({ article, titleMentions }: Reading, knowledge: Knowledge): Headline {
  return {
    kinds: new Set([...kindWords(article.title, article.language).keys()].map(groupOf)),
    named: namedWith(titleMentions, knowledge),
  };
}
