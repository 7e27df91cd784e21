import { describe, expect, it } from 'vitest';
import { ANNA, BERG, said, TOMAS } from '../said';

const WALES = '[Wales](country/wales)';

describe('frames that tell whose words they are', () => {
  it.each([
    [`${TOMAS} wants the quay closed.`, ['tomas-lind']],
    [`${TOMAS} wants ${WALES} to pay.`, ['tomas-lind']],
    [`${TOMAS} wants to leave.`, []],
    [`${TOMAS} wants a united harbour.`, []],
    [`${BERG}'s verdict: a ship of fools.`, ['anna-berg']],
    [`${ANNA} came. Her first answer: nobody was asked.`, ['anna-berg']],
    [`In the eyes of ${TOMAS} the quay is lost.`, ['tomas-lind']],
    [`${TOMAS} is building two boats and promises a new quay.`, ['tomas-lind']],
    [`The quay, ${BERG} adds in passing, is lost.`, ['anna-berg']],
    [`${TOMAS} has lodged a so-called protest.`, ['tomas-lind']],
    [`The ministry has registered nine more leaks.`, ['?']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  it.each([
    ['a plea of guilty', `${TOMAS} pleaded guilty.`, []],
    ['an ambassador sent for', `${TOMAS} recalled his ambassador on Monday.`, []],
    ['an answer that nobody tells', `${TOMAS} replied within minutes.`, []],
    ['a memory', `${TOMAS} recalled that the quay was closed.`, ['tomas-lind']],
    ['what two keep up', `${TOMAS} and ${ANNA} maintain old boats.`, []],
    ['hearsay', 'One sailor was said to be hurt.', ['?']],
    ['figures', 'More boats have come than ever, port statistics show.', ['?']],
    ['a document by “it”', 'It is too late, it reads, to turn back.', ['?']],
  ])('%s', (_, text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('whose a quotation is', () => {
  it.each([
    [
      'the name behind the closing mark',
      `“We go,” ${TOMAS}, a clerk at the Board of Quays and [Water](?) told the news.`,
      ['tomas-lind > We go,'],
    ],
    [
      'the words behind a comma of the one who said them, whoever tells it',
      `${TOMAS} said, “we go,” ${ANNA} recalled.`,
      ['tomas-lind > we go,', 'anna-berg'],
    ],
    [
      'words that open what is said of another',
      `${TOMAS} said ${BERG}'s “sunny temper” had cost a day.`,
      ['tomas-lind > sunny temper'],
    ],
    [
      'a sentence that goes on with the last speaker',
      `The quay is closed, ${TOMAS} said. It had been “a farce from the start”.`,
      ['tomas-lind', 'tomas-lind > a farce from the start'],
    ],
    [
      'nobody’s, where somebody else comes in',
      `The quay is closed, ${TOMAS} said. A guard spoke of “a farce from the start”.`,
      ['tomas-lind', 'anon > a farce from the start'],
    ],
    [
      'not the last speaker’s, where the next sentence names who asked',
      `${TOMAS} said no.\n\n“Who will pay for the quay?” [Per Holm](?), the former head of the harbour, said.`,
      ['tomas-lind', '? > Who will pay for the quay?'],
    ],
    [
      'not hers who speaks in the clause before',
      `${TOMAS} says it is late as guards call it “a farce”.`,
      ['tomas-lind', 'anon > a farce'],
    ],
    [
      'hers who spoke last, where “and” goes on',
      `${TOMAS} came, a day after ${ANNA} declared herself “lost” and threatened to sail.`,
      ['anna-berg > lost'],
    ],
    [
      'the town’s, and not hers who goes on',
      `[Storvik](place/storvik) says, “we go,” and ${TOMAS} asks why.`,
      ['? > we go,', 'tomas-lind'],
    ],
    ['a title in American print', `The bill had ships in “Lost Quay.”`, []],
  ])('%s', (_, text, wanted) => expect(said(text)).toEqual(wanted));
});
