import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const AGENCY = '[Norna](outlet/norna)';
const TELEGRAM = '[Telegram](outlet/telegram)';

/** The channels of each statement. */
const through = (marked: string, language = 'en') =>
  findStatements(readingOf(marked, { article: { language } }), knowing()).map(({ via }) => via.join());

describe('outlets and platforms as channels', () => {
  it.each([
    [`${ANNA} dismissed it on ${TELEGRAM} as a “very late boat”.`, 'en', ['outlet/telegram']],
    [`${ANNA} blasted it as a “very late boat” on ${TELEGRAM}.`, 'en', ['outlet/telegram']],
    [`${ANNA} blasted the ban on ${TELEGRAM}.`, 'en', ['']],
    [`${ANNA} assured ${AGENCY} that it was late.`, 'en', ['outlet/norna']],
    [
      `${ANNA} wrote on ${TELEGRAM} that it rained.\n\n“It pours,” she said on the same social network.`,
      'en',
      ['outlet/telegram', 'outlet/telegram'],
    ],
    [`Im Interview mit ${AGENCY} schloss ${ANNA} eine Reise aus.`, 'de', ['outlet/norna']],
  ])('%s', (text, language, wanted) => expect(through(text, language)).toEqual(wanted));
});
