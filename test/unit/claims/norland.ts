/** The small country that tests of claims are about, who speaks there, and of what. */
import type { Topic } from '../../../lib/knowledge/schema';

export const source = { url: 'https://example.org/', publisher: 'Example' };

export const person = (id: string, name: string) => ({
  id: `person/${id}`,
  name,
  description: 'A politician.',
  sources: [source],
});

export const norland = {
  id: 'country/norland',
  name: 'Norland',
  description: 'A country.',
  status: 'un-member',
  sources: [source],
};

/** A topic with words of its matter. */
export const matter = (id: string, words: string[], cue: string): Topic => ({
  id: `topic/${id}`,
  question: `What of the ${id}?`,
  about: ['country/norland'],
  words,
  cues: [cue],
});

/** A topic with two answers. */
export const lighthouse = {
  id: 'topic/lighthouse',
  question: 'May the lighthouse be sold?',
  answer: {
    type: 'option',
    options: [
      { id: 'sell', text: 'yes', cues: ['saves money'] },
      { id: 'keep', text: 'no', cues: ['heritage', 'vandal*', 'denied'] },
    ],
  },
  about: ['country/norland'],
  words: ['tower', 'keeper*', 'lamp*', 'price', 'bidder*'],
  cues: ['lighthouse + sell*', 'lighthouse + sale', 'lighthouse + auction'],
} as const;
