/** What speaks for an article's, and for each of its passages', being on topics of the knowledge base. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import type { DateRange } from '../types';
import { answersIn } from './answers';
import { candidatesIn, countNamed, isAsked } from './candidates';
import { cuedIn, rememberCues } from './cued';
import { phrasesOf } from './cues';
import { likenessTo } from './likeness';
import { nearestIn } from './nearest';
import type { Passage } from './passages';
import { type Context, daysTo, type Signs, signsIn } from './signs';
import { weightIn, wordsFound } from './vocabulary';
import type { Evidence, Weights } from './weights';

/** Claims further away than this are as far as any. */
const FAR = 4000;

/** The article around its passages. */
export interface Surroundings {
  /** Ids of all entities that headline and text name. */
  entities: readonly string[];
  /** … with their parties. */
  named: ReadonlySet<string>;
  /** … with what they are called. */
  names: readonly string[];
  /** Headline and text as cues are written. */
  text: string;
  /** The headline alone. */
  headline: string;
  asOf: DateRange;
}

/** One entry a topic everywhere, in the same order. */
export interface ArticleEvidence {
  topics: readonly Topic[];
  matters: readonly Evidence<Weights['matter']>[];
  passages: readonly (readonly Signs[])[];
  /** The topics on wording that each passage shows. */
  framings: readonly (readonly Topic[])[];
}

export function evidenceIn(
  passages: readonly Passage[],
  article: Surroundings,
  knowledge: Knowledge,
): ArticleEvidence {
  const { text, names, headline, asOf } = article;
  const cuesUnder = rememberCues(knowledge);
  const phrases = phrasesOf(text, names);
  const cued = cuedIn(phrases, cuesUnder);
  const { topics, rivals } = candidatesIn(article, cued.keys(), asOf, knowledge);
  const compared = [...topics, ...rivals];
  const words = wordsFound(compared, phrases, knowledge);
  const title = phrasesOf(headline);
  const context: Context = {
    topics,
    claims: topics.map(({ id }) => knowledge.claimsOn(id)),
    answers: topics.map((topic) => answersIn(topic, phrases)),
    asOf,
    likenesses: likenessTo(compared, knowledge),
    nearest: (passage) => nearestIn(passage, knowledge),
    weigh: (passage) => words.map((each) => weightIn(each, passage.bare)),
    titles: words.map((each) => weightIn(each, title)),
  };
  const cues = passages.map((passage) => cuedIn(passage.phrases, cuesUnder));
  const signs = signsIn(passages, cues, context);
  const shareNamed = (topic: Topic) =>
    topic.about.length === 0 ? 1 : countNamed(topic, article.named, knowledge) / topic.about.length;
  const matters = topics.map((topic, index) => {
    const own = signs.flatMap((each) => each[index] ?? []);
    const count = (holds: (sign: Signs) => boolean) => Math.log1p(own.filter(holds).length);
    return {
      cues: Math.log1p(cued.get(topic.id) ?? 0),
      cued: count((sign) => sign.cued > 0),
      first: count((sign) => sign.lead > 0),
      lead: Math.max(...own.map(({ lead }) => lead)),
      answered: count((sign) => sign.answered > 0),
      named: shareNamed(topic),
      heard: shareHeard(topic, passages, knowledge),
      words: Math.log1p((words[index] ?? []).reduce((sum, { weight }) => sum + weight, 0)),
      days: Math.log1p(Math.min(FAR, ...daysTo(context.claims[index] ?? [], asOf))),
    };
  });
  const framings = cues.map((own) =>
    [...own.keys()]
      .flatMap((id) => knowledge.topic(id) ?? [])
      .filter((topic) => topic.framing && shareNamed(topic) === 1 && isAsked(topic, asOf, knowledge)),
  );
  return { topics, matters, passages: signs, framings };
}

/** The share of the passages that name the one of a topic's first two entities that is named in fewer. */
function shareHeard(topic: Topic, passages: readonly Passage[], knowledge: Knowledge): number {
  const [most = 0, second = most] = topic.about
    .map((id) => passages.filter(({ own }) => countNamed({ about: [id] }, own, knowledge) > 0).length)
    .sort((a, b) => b - a);
  return topic.about.length === 0 ? 1 : Math.min(most, second) / Math.max(1, passages.length);
}
