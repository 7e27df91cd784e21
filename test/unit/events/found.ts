/** Marked names of those in these tests, and what is found in a text in which they stand. */
import { findDates } from '../../../lib/dates/dates';
import { matchEvents } from '../../../lib/events/events';
import type { Knowledge } from '../../../lib/knowledge/knowledge';
import { findStatements } from '../../../lib/statements/statements';
import { readingOf } from '../reading';

/** Ids, without their kind and in order, of the events that a marked text of a day speaks of. */
export function foundBy(knowledge: Knowledge, ofDay: string) {
  return (marked: string, day = ofDay, language = 'en'): string[] => {
    const plain = readingOf(marked, { asOf: { from: day, to: day } });
    const reading = { ...plain, article: { ...plain.article, language } };
    const dated = { ...reading, dates: findDates(reading) };
    const stated = { ...dated, statements: findStatements(dated, knowledge) };
    return matchEvents(stated, knowledge)
      .map((match) => match.event.replace('event/', ''))
      .sort();
  };
}
