import { describe, expect, it } from 'vitest';
import { AGENCY, ANNA, said, TOMAS } from '../said';

const NORLAND = '[Norland](country/norland)';

describe('verbs that report with another word, or at the end', () => {
  it.each([
    [`${NORLAND} regards the quay as its own.`, ['norland']],
    [`${NORLAND} considers foreign boats a nuisance.`, ['norland']],
    [`${NORLAND} considers giving the quay a new coat of paint.`, []],
    [`${ANNA} attributed the flood to bad pumps.`, ['anna-berg']],
    [`${ANNA} backed the plan of the engineers.`, ['anna-berg']],
    [`${ANNA} backed the car into the quay.`, []],
    [`${ANNA} thanked ${TOMAS}, the harbour master, for having waited.`, ['anna-berg']],
    [`${ANNA} used the word “pathetic”.`, ['anna-berg > pathetic']],
    [`${ANNA} was quick to deny it.`, ['anna-berg']],
    [`${ANNA} was asked to deny it.`, []],
    [`${ANNA} continues to plead for a longer quay.`, ['anna-berg']],
    [`${ANNA} went on to accuse the board of sloth.`, ['anna-berg']],
    [`${ANNA} tore into the harbour board on Monday.`, ['anna-berg']],
    [
      `${ANNA} told the board that ${NORLAND} views the quay as a gift, and that she was “ready to talk”.`,
      ['anna-berg > ready to talk'],
    ],
    [`The boats came “almost at once” after the storm, ${ANNA} pointed out.`, ['anna-berg > almost at once']],
    [`The boats were late and the pumps had failed, ${ANNA} hollered.`, ['anna-berg']],
    [`The boats were late and the pumps had failed, hollered ${ANNA}.`, ['anna-berg']],
    [`When the boats were late and the pumps had failed, ${ANNA} winced.`, []],
    [`On the day that the boats had failed, ${ANNA} winced.`, []],
    [`${NORLAND} left the pact in May, complaining that it was unfair.`, ['norland']],
    [`The [Norland](country/norland), which owns two boats, strongly denounced the tax.`, ['norland']],
    [`“We pay,” ${ANNA} boasted to ${AGENCY}.`, ['anna-berg > We pay, < norna']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('words that are nobody else’s', () => {
  it.each([
    [
      `${ANNA} alleged that a day had passed and ${NORLAND} had offered no proof, “because there is none”.`,
      'anna-berg',
    ],
    [`${ANNA} thanked ${TOMAS} for what she called “a very clear sign”.`, 'anna-berg'],
    [
      `The ${NORLAND} boat was “late” and wet, ${ANNA} told reporters, and thanked the crew that it had come.`,
      'anna-berg',
    ],
    [`${ANNA} has nothing against ${TOMAS}, the harbour party leader said.`, '?'],
    [`${NORLAND} wanted the quay “for good”, ${ANNA} said.`, 'anna-berg'],
    [`${NORLAND} wants to use it “as a cover” for boats, said ${ANNA}.`, 'anna-berg'],
  ])('%s', (text, wanted) => expect(said(text).at(-1)?.replace(/ >.*/, '')).toBe(wanted));

  it.each([
    [`It was late, ${ANNA} conceded; ${NORLAND} thought it was early.`, ['anna-berg']],
    [`${ANNA} insists that it was “half past nine”, as ${ANNA} put it.`, ['anna-berg > half past nine']],
    [`Two boats of the [Norland army](org/norna) came near, says the army.`, ['?']],
    [`A readout of a call between ${ANNA} and ${TOMAS} promised help.`, []],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('words that end like verbs of saying', () => {
  it.each([
    [`The guard noted in her ruling that boats “may sink”.`, ['anon > may sink']],
    [`The board read the papers mentioned, after ${ANNA} had left.`, []],
    [`Among the guests was a man called ${TOMAS} who came by boat.`, []],
    [`The guests joined ${TOMAS} in urging the board to wait.`, []],
    [`The harbour agency ([NHA](org/nha)) said that boats sink.`, ['nha']],
    [
      `${ANNA} said that she would not be “fooled” by the board, according to ${AGENCY}’s senior reporter Emil Porst.`,
      ['anna-berg > fooled < norna'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
