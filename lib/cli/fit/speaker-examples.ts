/** Marked articles as examples for the weights of speakers: whom each pronoun may mean, and whom it means. */
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Candidate } from '../../statements/antecedent-evidence';
import { WEIGHTS, type Weights } from '../../statements/antecedent-weights';
import { draftsOf } from '../../statements/drafts';
import { logOdds, probability } from '../../text/log-odds';
import type { Reading, Span } from '../../types';
import { type Mark, markedArticles } from '../eval/gold-statements';
import { read } from './examples';
import { fitLogistic } from './logistic';

export interface SpeakerArticle {
  reading: Reading;
  marks: readonly Mark[];
}

/** A pronoun, an office or a verb without a subject that speaks. */
interface Asked {
  candidates: readonly Candidate[];
  /** Absent: nobody is clear. */
  speaker?: string;
}

/** The marked articles of a gold directory. */
export function speakerArticlesIn(directory: string, knowledge: Knowledge): SpeakerArticle[] {
  return markedArticles(join(directory, 'statements')).map(({ article, marks }) => ({
    reading: read(article, knowledge),
    marks,
  }));
}

/** What an article asks with these weights: who spoke before depends on them. */
function askedIn({ reading, marks }: SpeakerArticle, weights: Weights, knowledge: Knowledge): Asked[] {
  const all: (Span & Pick<Asked, 'candidates'>)[] = [];
  const asked = ({ start, end }: Span, candidates: readonly Candidate[]) => {
    all.push({ start, end, candidates });
  };
  const said = draftsOf(reading, knowledge, false, { weights, asked }).map(({ statement }) => statement);
  return all.flatMap(({ start, end, candidates }): Asked[] => {
    const own = said.find(({ speakerAt }) => speakerAt?.start === start);
    const mark = marks.find(
      (each) =>
        !each.inTitle &&
        (each.kind === 'quote' || each.kind === 'reported') &&
        (each.at === end || (own !== undefined && each.at > own.start && each.at <= own.end + MARKS)),
    );
    return mark && 'speaker' in mark ? [{ candidates, speaker: mark.speaker }] : [];
  });
}

/** A mark stands behind the closing marks of its quotation. */
const MARKS = 3;

/** Weights change who spoke before, and that the evidence: they settle after so many times. */
const ROUNDS = 3;

export function fitSpeakerWeights(articles: readonly SpeakerArticle[], knowledge: Knowledge): Weights {
  const signs = Object.keys(WEIGHTS).filter((sign) => sign !== 'bias') as (keyof Candidate['evidence'])[];
  let weights: Weights = WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) {
    const observed = articles
      .flatMap((article) => askedIn(article, weights, knowledge))
      .flatMap(({ candidates, speaker }) =>
        candidates.map(({ entity, evidence }) => ({
          features: signs.map((sign) => evidence[sign]),
          holds: entity === speaker,
        })),
      );
    const { bias, weights: fitted } = fitLogistic(observed);
    weights = { ...WEIGHTS, bias, ...Object.fromEntries(signs.map((sign, i) => [sign, fitted[i] ?? 0])) };
  }
  return weights;
}

/** How many are told right and wrong, and how many missed, with these weights, where one is as likely as `sure`. */
export function figuresOf(
  articles: readonly SpeakerArticle[],
  weights: Weights,
  sure: number,
  knowledge: Knowledge,
) {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { candidates, speaker } of articles.flatMap((each) => askedIn(each, weights, knowledge))) {
    const [best] = candidates
      .map(({ entity, evidence }) => ({ entity, likely: probability(logOdds(weights, evidence)) }))
      .sort((a, b) => b.likely - a.likely);
    if (best && best.likely >= sure) counts[best.entity === speaker ? 'right' : 'wrong'] += 1;
    else if (speaker) counts.missed += 1;
  }
  return counts;
}
