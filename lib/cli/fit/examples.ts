/** Marked articles as examples: what speaks for each topic, and whether an article and its passages are on it. */
import { join } from 'node:path';
import { answerSigns } from '../../claims/answer-signs';
import { surroundings } from '../../claims/claims';
import { answerOf } from '../../claims/clauses';
import { type ArticleEvidence, evidenceIn } from '../../claims/evidence';
import { passagesOf } from '../../claims/passages';
import type { Pick } from '../../claims/picks';
import { readAnswer } from '../../claims/positions';
import type { Evidence, Weights } from '../../claims/weights';
import { readingRange } from '../../dates/as-of';
import { findDates } from '../../dates/dates';
import type { Knowledge } from '../../knowledge/knowledge';
import { wordingOf } from '../../knowledge/wording';
import { findMentions } from '../../mentions/mentions';
import { findStatements } from '../../statements/statements';
import { splitSentences } from '../../text/sentences';
import type { Article, Reading } from '../../types';
import { sentenceAt } from '../eval/findings';
import { type Mark, type MarkedArticle, markedArticles } from '../eval/gold-statements';
import { overlaps } from '../eval/page-gold';
import { isWanted, positionGold, type WantedPosition, wantedAt } from '../eval/positions';

/** Whether a text is on a topic; nothing where it may be or not. */
export type Label = boolean | undefined;

export interface Example extends MarkedArticle {
  reading: Reading;
  evidence: ArticleEvidence;
  /** The paragraph of each passage. */
  blocks: readonly number[];
  /** One a topic of the evidence. */
  matters: readonly Label[];
  /** One a passage, each with one a topic. */
  passages: readonly (readonly Label[])[];
  /** The position that a passage's words show on a topic, and whether a reader would give it; nothing where none is marked. */
  answerAt(place: number, pick: Pick): { evidence: Evidence<Weights['answer']>; label: Label } | undefined;
}

/** The marked articles of a gold directory. */
export function examplesIn(directory: string, knowledge: Knowledge): Example[] {
  const positions = positionGold(directory);
  return markedArticles(join(directory, 'statements')).map((gold) =>
    exampleOf(gold, positions && (positions[gold.id] ?? []), knowledge),
  );
}

function exampleOf(
  gold: MarkedArticle,
  positions: readonly WantedPosition[] | undefined,
  knowledge: Knowledge,
): Example {
  const reading = read(gold.article, knowledge);
  const wording = wordingOf(reading, knowledge);
  const passages = passagesOf(reading, wording.text, knowledge);
  const evidence = evidenceIn(passages, surroundings(reading, wording, knowledge), knowledge);
  const marks = gold.marks.flatMap((mark) =>
    mark.kind === 'topic' && !mark.inTitle ? { ...mark, ...sentenceAt(mark.at, reading.sentences) } : [],
  );
  const labels = (on: readonly Extract<Mark, { kind: 'topic' }>[]) =>
    evidence.topics.map(({ id }): Label => {
      const own = on.filter((mark) => mark.id === id);
      return own.some(({ required }) => required) || (own.length > 0 ? undefined : false);
    });
  return {
    ...gold,
    reading,
    evidence,
    blocks: passages.map(({ block }) => block),
    matters: labels(marks),
    passages: passages.map((passage) => labels(marks.filter((mark) => overlaps(mark, passage)))),
    answerAt: (place, pick) => {
      const { topic } = pick;
      const passage = passages[place];
      const clause = passage && answerOf(gold.article.text, passage, knowledge);
      const read = clause && readAnswer(topic, wording.text(clause));
      if (!positions || !passage || !read) return undefined;
      const around = (at: number) => sentenceAt(at, reading.sentences);
      const wanted = wantedAt(passage, topic, positions, gold.article.text, around);
      return {
        evidence: answerSigns(pick, read, passage, knowledge),
        label: wanted.some((each) => isWanted(read.position, each, topic)),
      };
    },
  };
}

/** The stages on which claims are built. */
export function read(article: Article, knowledge: Knowledge): Reading {
  const sentences = splitSentences(article.text, article.blocks, article.language);
  const now = knowledge.asOf;
  const asOf = readingRange(article, sentences, knowledge, now);
  let reading: Reading = {
    ...{ article, sentences, asOf, now, mentions: [], titleMentions: [], ambiguous: [], unknown: [] },
    ...{ dates: [], statements: [], events: [], claims: [], notices: [] },
  };
  reading = { ...reading, ...findMentions(reading, knowledge) };
  reading = { ...reading, dates: findDates(reading) };
  return { ...reading, statements: findStatements(reading, knowledge) };
}
