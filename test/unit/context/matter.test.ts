import { describe, expect, it } from 'vitest';
import { sharesOfMatter } from '../../../lib/context/matter';
import type { EventRecord } from '../../../lib/knowledge/schema';

const event = (name: string, summary: string) => ({ name, summary }) as EventRecord;
const DAM = event('Dam of Norvik', 'Engineers close the dam, and the valley is flooded.');
const FAIR = event('Fair of Norvik', 'Weavers show carpets at the fair.');

describe('the share of an event’s matter in an article', () => {
  it('is all where each word stands there in some form, none where no word does', () => {
    const article = 'The dam was closed by an engineer: fair is that the valleys flooded, says Norvik.';
    const [dam = 0, fair = 1] = sharesOfMatter([DAM, FAIR], [], article);
    expect(dam).toBeGreaterThan(fair);
    expect(sharesOfMatter([DAM, FAIR], [], 'Nobody came.')).toEqual([0, 0]);
  });

  it('takes no name for matter', () => {
    expect(sharesOfMatter([FAIR, DAM], [], 'Norvik, always Norvik.')).toEqual([0, 0]);
  });

  it('lies in the events that the article tells as well', () => {
    const flood = event('Flood', 'The dam breaks and the valley is flooded.');
    const [dam = 0, fair = 1] = sharesOfMatter([DAM, FAIR], [flood], 'As was told.');
    expect(dam).toBeGreaterThan(0.5);
    expect(fair).toBeLessThan(0.2);
  });
});
