/** Stage: what the text says on topics of the knowledge base, beside what others say on them. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf } from '../knowledge/parties';
import type { Topic } from '../knowledge/schema';
import { namesOf, type Wordings, wordingOf } from '../knowledge/wording';
import type { ClaimMatch, Reading } from '../types';
import { answerSigns, isSure } from './answer-signs';
import { answerOf } from './clauses';
import { blamesOwnSide } from './denials';
import { evidenceIn, type Surroundings } from './evidence';
import { type Passage, passagesOf } from './passages';
import { type Pick, picksOf } from './picks';
import { type Answered, positionInWords, readAnswer, readPosition } from './positions';
import { isDoubtful, relate } from './relations';
import { Reviews } from './reviews';
import { WEIGHTS, type Weights } from './weights';
import { DENIES_IT } from './words';

/** Characters between a statement and the one that answers it. */
const NEAR = 200;
const REFERS_BACK =
  /\b(?:this|that|these|such an?) (?:stance|position|proposal|claim|view|plan|idea|offer|demand|decision|initiative|approach|move)s?\b/i;

/**
 * The topics of statements, and of sentences that nobody is said to say, each with
 * the position that its words show and the related claims. A topic counts where the
 * article is likely on it, and the passage too. A fact check from an imported pack has
 * no topic: its own id stands for one.
 */
export function matchClaims(
  reading: Reading,
  knowledge: Knowledge,
  weights: Weights = WEIGHTS,
): ClaimMatch[] {
  const told = new Set<string>();
  const reviews = new Reviews(knowledge);
  let before: { passage: Passage; picks: Pick[] } | undefined;
  const wording = wordingOf(reading, knowledge);
  const passages = passagesOf(reading, wording.text, knowledge);
  const picks = picksIn(passages, surroundings(reading, wording, knowledge), knowledge, weights);
  return passages.flatMap((passage, index) => {
    const own = picks[index] ?? [];
    const all = before ? inherited(passage, own, before.passage, before.picks) : own;
    before = { passage, picks: all };
    const reviewed = reviews.of(passage);
    if (all.length === 0) return reviewed;
    const clause = answerOf(reading.article.text, passage, knowledge);
    const answer = clause && wording.text(clause);
    const onTopics = all.flatMap((pick): ClaimMatch[] => {
      const { topic } = pick;
      const read =
        answer === undefined ? undefined : likelyAnswer(topic, answer, passage, reading, knowledge);
      const words = read && positionInWords(topic, read.position);
      // What refers to words said just before does answer these.
      const isTold =
        read !== undefined &&
        (topic.framing ||
          !own.includes(pick) ||
          isSure(answerSigns(pick, read, passage, knowledge), weights));
      const position = isTold ? read.position : undefined;
      // Wording is noted once, and what several quotations of one sentence say; a sentence of the reporter's that
      // repeats an answer adds nothing.
      const who = words === undefined ? [...passage.own].join() : '';
      const said = passage.statement === undefined ? who : `${passage.start}–${passage.end}`;
      const key = `${topic.id} ${words ?? ''} ${topic.framing ? '' : said}`;
      if (told.has(key)) return [];
      told.add(key);
      const { start, end, statement } = passage;
      const related = relate(topic, position, passage, reading.asOf, knowledge);
      return [{ start, end, statement, topic: topic.id, position: isTold ? words : undefined, related }];
    });
    return [...onTopics, ...reviewed];
  });
}

/** The answer that a passage's words show; nothing where its speaker said otherwise in these days. */
function likelyAnswer(
  topic: Topic,
  answer: string,
  { speaker }: Passage,
  { asOf }: Reading,
  knowledge: Knowledge,
): Answered | undefined {
  const read = readAnswer(topic, answer);
  if (!read || !speaker) return read;
  const { position } = read;
  const confesses = position.type === 'option' && blamesOwnSide(topic, position.value, speaker, knowledge);
  return confesses || isDoubtful(topic, position, speaker, asOf, knowledge) ? undefined : read;
}

/** The topics of each passage, likeliest first; wording is noted beside them. */
function picksIn(
  passages: readonly Passage[],
  article: Surroundings,
  knowledge: Knowledge,
  weights: Weights,
): Pick[][] {
  const evidence = evidenceIn(passages, article, knowledge);
  const picks = picksOf(
    evidence,
    passages.map(({ block }) => block),
    weights,
  );
  return picks.map((own, index) => [
    ...own,
    ...(evidence.framings[index] ?? []).map((topic) => ({ topic, score: 0 })),
  ]);
}

/** What passages need of the article around them. */
export function surroundings(
  reading: Reading,
  { title, text }: Wordings,
  knowledge: Knowledge,
): Surroundings {
  const { article, mentions, titleMentions, asOf } = reading;
  const entities = [...new Set([...titleMentions, ...mentions].map(({ entity }) => entity))];
  const headline = title({ start: 0, end: article.title.length });
  return {
    entities,
    named: new Set(entities.flatMap((id) => sideOf(id, knowledge))),
    names: entities.flatMap((id) => namesOf(id, knowledge)),
    text: `${headline}\n${text({ start: 0, end: article.text.length })}`,
    headline,
    asOf,
  };
}

/** What denies “it”, or answers “this stance” and has no topic of its own, is on the topic of the passage before. */
function inherited(passage: Passage, own: Pick[], before: Passage, picks: readonly Pick[]): Pick[] {
  if (passage.start - before.end > NEAR) return own;
  const denied = DENIES_IT.test(passage.text) ? picks.filter(({ topic }) => isDeniable(topic, passage)) : [];
  if (denied.length > 0 || own.length > 0 || !REFERS_BACK.test(passage.text))
    return denied.length > 0 ? denied : own;
  return picks.filter(
    ({ topic }) => topic.answer?.type === 'yes-no' && readPosition(topic, passage.text) !== undefined,
  );
}

/** Who denies is one of those whom the topic is about; a count is not denied, it is another. */
function isDeniable({ about, answer, framing }: Topic, { own }: Passage): boolean {
  return !framing && answer?.type !== 'number' && (about.length === 0 || about.some((id) => own.has(id)));
}
