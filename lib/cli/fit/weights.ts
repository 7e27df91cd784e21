/** Weights of what speaks for a topic, learnt from examples. */
import { mattersOf, passageEvidence, picksOf } from '../../claims/picks';
import { WEIGHTS, type Weights } from '../../claims/weights';
import type { Example, Label } from './examples';
import { fitLogistic, type Observation } from './logistic';

/**
 * Weights for articles, for passages and for their answers from sets of examples.
 * A passage's weights are learnt beside scores of articles that had no part in learning these: from their own
 * articles they would look surer than they are for others.
 */
export function fitWeights(sets: readonly (readonly Example[])[]): Weights {
  const passages = sets.flatMap((set) => {
    const others = sets.filter((other) => other !== set).flat();
    const matter = fitMatter(others.length > 0 ? others : set);
    return set.flatMap((example) => passageObservations(example, { ...WEIGHTS, matter }));
  });
  const learnt = { matter: fitMatter(sets.flat()), passage: fitTo(WEIGHTS.passage, passages) };
  const answers = sets.flat().flatMap((example) => answerObservations(example, { ...WEIGHTS, ...learnt }));
  return { ...learnt, answer: answers.length > 0 ? fitTo(WEIGHTS.answer, answers) : WEIGHTS.answer };
}

/** The positions that are read from passages on the topics which the weights give these. */
function answerObservations({ evidence, blocks, answerAt }: Example, weights: Weights): Observed[] {
  return picksOf(evidence, blocks, weights).flatMap((picks, place) =>
    picks.flatMap((pick) => answerAt(place, pick) ?? []),
  );
}

function fitMatter(examples: readonly Example[]): Weights['matter'] {
  const observed = examples.flatMap(({ evidence, matters }) =>
    evidence.matters.map((each, index) => ({ evidence: each, label: matters[index] })),
  );
  return fitTo(WEIGHTS.matter, observed);
}

interface Observed {
  evidence: { readonly [key: string]: number };
  label: Label;
}

/** The passages of an article on the topics that it may be on; the marks tell what the passage before is on. */
function passageObservations({ evidence, blocks, passages }: Example, weights: Weights): Observed[] {
  const scores = mattersOf(evidence, weights);
  return evidence.passages.flatMap((signs, place) =>
    signs.flatMap((sign, index): Observed[] => {
      const matter = scores[index];
      if (matter === undefined) return [];
      const goesOn = passages[place - 1]?.[index] === true;
      const together = blocks[place] === blocks[place - 1];
      return [
        { evidence: passageEvidence(sign, matter, { goesOn, together }), label: passages[place]?.[index] },
      ];
    }),
  );
}

/** The weights of the same names as those given. */
function fitTo<Of extends { bias: number }>(names: Of, observed: readonly Observed[]): Of {
  const keys = Object.keys(names).filter((key) => key !== 'bias');
  const observations = observed.flatMap(({ evidence, label }): Observation[] =>
    label === undefined ? [] : [{ features: keys.map((key) => evidence[key] ?? 0), holds: label }],
  );
  const { bias, weights } = fitLogistic(observations);
  return { ...names, bias, ...Object.fromEntries(keys.map((key, i) => [key, weights[i] ?? 0])) };
}
