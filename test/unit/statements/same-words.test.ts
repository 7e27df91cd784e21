import { expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';

const quotes = (marked: string) =>
  findStatements(readingOf(marked), knowing()).flatMap(({ quote, speaker }) => (quote ? [speaker] : []));

it('gives the quotation of a heading to the one who says the same words', () => {
  expect(quotes(`“Almost ten days”\n\n${ANNA} said it took “almost ten days, or more”.`)).toEqual([
    'person/anna-berg',
    'person/anna-berg',
  ]);
});

it.each([
  `“Almost ten days”\n\n${ANNA} said it took “almost ten days”. ${TOMAS} said it took “almost ten days”.`,
  `“Almost ten days”\n\n${ANNA} said it took “ten days”.`,
])('leaves it to nobody: %s', (text) => expect(quotes(text)[0]).toBeUndefined());

it('gives it to the one whose words it shortens', () => {
  const said = `${ANNA} said: “The silence of the harbour, and of the town, only encourages the sea.”`;
  expect(quotes(`“The silence of the harbour encourages the sea”\n\n${said}`)[0]).toBe('person/anna-berg');
  expect(quotes(`“The sea encourages the harbour”\n\n${said}`)[0]).toBeUndefined();
});
