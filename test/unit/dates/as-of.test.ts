import { describe, expect, it } from 'vitest';
import { readingRange } from '../../../lib/dates/as-of';
import type { Article } from '../../../lib/types';
import { knowing, readingOf } from '../reading';

const NOW = '2026-11-22';

function range(text: string, article: Partial<Article> = {}, knowledge = knowing()) {
  const reading = readingOf(text, { article });
  return readingRange(reading.article, reading.sentences, knowledge, NOW);
}

describe('readingRange', () => {
  it('takes the day that the page gives', () => {
    expect(range('On 3 May 2020 it rained.', { published: '2025-03-13' })).toEqual({
      from: '2025-03-13',
      to: '2025-03-13',
    });
  });

  it('narrows the month of the address by what is past and by the weekday of the lead', () => {
    const { from, to, why } = range('The visit was announced on Sunday.\n\nEnvoys had met on February 18.', {
      published: '2025-02',
      publishedFrom: 'url',
    });
    expect([from, to]).toEqual(['2025-02-23', '2025-02-24']);
    expect(why).toContain('“February 18”');
    expect(why).toContain('“Sunday”');
  });

  it('leaves several Sundays open', () => {
    const { from, to } = range('The visit was announced on Sunday.', {
      published: '2025-02',
      publishedFrom: 'url',
    });
    expect([from, to]).toEqual(['2025-02-01', '2025-02-28']);
  });

  it('stands between the last day told and the first day looked forward to', () => {
    const { from, to } = range('On March 11 a pause was proposed. They will meet on April 20, 2025.');
    expect([from, to]).toEqual(['2025-03-11', '2025-04-20']);
  });

  it('does not bound a text from above by what it tells of', () => {
    const { from, to } = range('The plant was opened on 4 June 2019.');
    expect([from, to]).toEqual(['2019-06-04', NOW]);
  });

  it('takes the year from an event that the base has on that day', () => {
    const event = {
      id: 'event/x',
      name: 'Talks',
      names: [],
      kind: 'talks' as const,
      from: '2025-03-11',
      status: 'held' as const,
      places: ['place/jeddah'],
      participants: ['country/ukraine'],
      summary: 'Talks.',
      sources: [],
    };
    const hit = (id: string) => ({
      firstToken: 0,
      endToken: 1,
      start: 0,
      end: 1,
      refs: [{ id, kind: 'full' as const, lang: 'en', derived: false }],
    });
    const knowledge = knowing({
      match: () => [hit('place/jeddah'), hit('country/ukraine')],
      eventsBetween: (from, to) => (from <= event.from && to >= event.from ? [event] : []),
    });
    const { from, to } = range('Ukraine agreed in Jeddah on March 11.', {}, knowledge);
    expect([from, to]).toEqual(['2025-03-11', '2025-04-10']);
  });

  it('says when there is nothing to go by', () => {
    expect(range('It rained.')).toEqual({ from: NOW, to: NOW, why: expect.stringContaining('as of today') });
  });
});
