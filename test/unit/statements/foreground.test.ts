import { describe, expect, it } from 'vitest';
import { ANNA, LIND, said, TOMAS } from './said';

const PER = '[Per Holm](person/per-holm)';

describe('whom the sentences before a pronoun are about', () => {
  it.each([
    [`${TOMAS} left and sat down with ${ANNA}. The quay stays, he said.`, ['tomas-lind']],
    [`${TOMAS} and ${PER} left. The quay stays, he said.`, ['?']],
    [`Hours later ${ANNA} was sworn in by her brother. The quay stays, she said.`, ['anna-berg']],
    [`Hours later ${ANNA} was followed by her sister. Her sister wept. The quay stays, she said.`, ['?']],
    [
      `${TOMAS} saw a waiter at the quay.\n\n${TOMAS} said it was late. The waiter was not so sure. “We wait,” he said.`,
      ['tomas-lind', '? > We wait,'],
    ],
    [
      `“We go home now,” ${TOMAS} said. ${PER} must not fall asleep over it, he added.`,
      ['tomas-lind > We go home now,', 'tomas-lind'],
    ],
    [`${TOMAS} came. Both sides agreed “in principle”, he said.`, ['?', 'tomas-lind > in principle']],
    [`${LIND}'s successor, ${PER}, was short. The ship, he conceded, was late.`, ['per-holm']],
    [
      `${TOMAS} came home. He “just felt that it was late” for a swim.`,
      ['tomas-lind > just felt that it was late'],
    ],
    [`${TOMAS} came home. He “felt late” for a swim.`, []],
    [`Q: And now?\n\nA: ${TOMAS} comes to see ${PER} in May and will stay, he noted.`, ['tomas-lind']],
    [
      `${PER} said no.\n\n${TOMAS}'s outburst came late. “The quay is wet,” he said.`,
      ['per-holm', 'tomas-lind > The quay is wet,'],
    ],
    [
      `${TOMAS} came home. “It is late. It is dark. It rains. It is wet,” he said.`,
      ['tomas-lind > It is late. It is dark. It rains. It is wet,'],
    ],
    [`The boats will report in their harbours, ${ANNA} noted.`, ['anna-berg']],
    [
      `[Norland](country/norland) blames the wind; [Sudland](country/sudland) denies any role and has offered to help.`,
      ['norland', 'sudland'],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});
