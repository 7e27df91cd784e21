import { describe, expect, it } from 'vitest';
import { sharesOfMatter } from '../../../lib/context/matter';
import type { EventRecord } from '../../../lib/knowledge/schema';
import type { Reading } from '../../../lib/types';

const event = (name: string, summary: string) => ({ name, summary }) as EventRecord;
const reading = (text: string, language = 'en') =>
  ({ article: { title: '', text, language } }) as unknown as Reading;

const DAM = event('Dam of Norvik', 'Engineers close the dam, and the valley is flooded.');
const FAIR = event('Fair of Norvik', 'Weavers show carpets at the fair.');

describe('the share of an event’s matter in an article', () => {
  it('is all where each word stands there in some form, none where no word does', () => {
    const article = reading(
      'The dam was closed by an engineer: fair is that the valleys flooded, says Norvik.',
    );
    const [dam = 0, fair = 1] = sharesOfMatter([DAM, FAIR], [], article);
    expect(dam).toBeGreaterThan(fair);
    expect(sharesOfMatter([DAM, FAIR], [], reading('Nobody came.'))).toEqual([0, 0]);
  });

  it('takes no name for matter', () => {
    expect(sharesOfMatter([FAIR, DAM], [], reading('Norvik, always Norvik.'))).toEqual([0, 0]);
  });

  it('of an article in another language, lies in the events that it tells', () => {
    const german = reading('Der Damm war fair.', 'de');
    expect(sharesOfMatter([DAM, FAIR], [], german)).toEqual([0, 0]);
    const [dam = 0, fair = 1] = sharesOfMatter(
      [DAM, FAIR],
      [event('Flood', 'The dam breaks and the valley is flooded.')],
      german,
    );
    expect(dam).toBeGreaterThan(0.5);
    expect(fair).toBeLessThan(0.2);
  });
});
