import { describe, expect, it } from 'vitest';
import { ANNA, BERG, said, TOMAS } from './said';

describe('headings that say something', () => {
  it.each([
    [`It rained.\n\n# ${BERG}: we will wait\n\nIt poured.`, ['anna-berg']],
    [`It rained.\n\n17:20 ${BERG}: it wasn’t me\n\nIt poured.`, ['anna-berg']],
    [`It rained.\n\n# ${BERG}: Continuation of 2022\n\nIt poured.`, []],
    [`It rained.\n\n# The quay must stay open, says ${BERG}\n\nIt poured.`, ['anna-berg']],
    [`It rained.\n\n# ${BERG} calls for calm\n\nIt poured.`, []],
    [`It rained.\n\n# ${BERG} and the sea\n\nIt poured.`, []],
    [
      `It rained.\n\n16:40 “A clear sign”\n\n${TOMAS} spoke of “a clear sign of rain”.`,
      ['tomas-lind > A clear sign', 'tomas-lind > a clear sign of rain'],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('documents and answers', () => {
  it.each([
    [`${ANNA}'s statement on Tuesday reads: “We go home.”`, ['anna-berg > We go home.']],
    [`The [Norna](org/norna) readout promised help.`, ['norna']],
    [`According to a [Norna](org/norna) statement, ${ANNA} suggested that it was late.`, ['anna-berg']],
    [
      `“A great day,” was ${ANNA}'s first comment; “we bring them home.”`,
      ['anna-berg > A great day,', 'anna-berg > we bring them home.'],
    ],
    [
      `“It is time to stop now,” was the message of the minister, ${ANNA}.`,
      ['anna-berg > It is time to stop now,'],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});
