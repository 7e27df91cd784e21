import { describe, expect, it } from 'vitest';
import { mattersOf } from '../../../../lib/claims/picks';
import type { Signs } from '../../../../lib/claims/signs';
import { WEIGHTS } from '../../../../lib/claims/weights';
import type { Example, Label } from '../../../../lib/cli/fit/examples';
import { fitWeights } from '../../../../lib/cli/fit/weights';

const NONE = (of: object) => Object.fromEntries(Object.keys(of).map((key) => [key, 0]));
const matter = (cued: number) =>
  ({ ...NONE(WEIGHTS.matter), cues: 1, cued }) as Example['evidence']['matters'][number];
const sign = (said: number) => ({ ...NONE(WEIGHTS.passage), said }) as Signs;

/** An article of one paragraph on one topic of two, with what of its passages is said and on the topic. */
const article = (...passages: [said: number, label: Label][]) =>
  ({
    evidence: {
      topics: [{ id: 'topic/on' }, { id: 'topic/off' }],
      matters: [matter(1), matter(0)],
      passages: passages.map(([said]) => [sign(said), sign(said)]),
      framings: [],
    },
    blocks: passages.map(() => 0),
    matters: [true, false],
    passages: passages.map(([, label]) => [label, false]),
    answerAt: () => undefined,
  }) as unknown as Example;

describe('fitWeights', () => {
  const same = Array.from({ length: 40 }, () => article([1, true], [0, false], [0, undefined]));
  const weights = fitWeights([same.slice(0, 20), same.slice(20)]);

  it('learns what tells the articles apart', () => {
    expect(weights.matter.cued).toBeGreaterThan(1);
    expect(weights.matter.named).toBe(0);
    const [on = -9, off] = mattersOf(same[0]?.evidence as Example['evidence'], weights);
    expect(on).toBeGreaterThan(0);
    expect(off ?? -9).toBeLessThan(0);
  });

  it('learns what tells the passages apart, and nothing of those that may be either', () => {
    expect(weights.passage.said).toBeGreaterThan(1);
    const open = same.map((each) => ({
      ...each,
      passages: [
        [true, false],
        [false, false],
        [undefined, undefined],
      ],
    }));
    expect(fitWeights([open.slice(0, 20), open.slice(20)]).passage.said).toBeCloseTo(weights.passage.said, 0);
  });

  it('learns what speaks for an answer', () => {
    const answered = same.map((each, index) => ({
      ...each,
      answerAt: () => {
        const agrees = index % 2;
        return { evidence: { score: 1, lead: 1, number: 0, agrees, options: 1 }, label: agrees === 1 };
      },
    }));
    const { answer } = fitWeights([answered.slice(0, 20), answered.slice(20)]);
    expect(answer.agrees).toBeGreaterThan(1);
    expect(answer.lead).toBe(0);
  });
});
