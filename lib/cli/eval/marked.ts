/** Figures for the stages after linking on our own marked articles: what is marked is found, and nothing else. */
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge';
import { analyse } from '../../pipeline';
import { splitSentences } from '../../text/sentences';
import type { Context } from '../../types';
import { bundledKnowledge } from '../knowledge';
import { rangeOf } from './dates';
import type { Row } from './figures';
import { type Case, type Finding, ofKind, sentenceAt, shown, stage, wordsBefore } from './findings';
import { type Mark, type MarkedArticle, markedArticles } from './gold-statements';
import { neighbourFindings, neighbourGold } from './neighbours';
import { overlaps } from './page-gold';
import { positionGold, positions, shownPositions } from './positions';
import { agencies, quotes, reports } from './speech';

/** One row a stage: statements apart by whether they are quoted or reported. */
export async function evaluateMarked(directory: string): Promise<Row[]> {
  const knowledge = await bundledKnowledge();
  const wanted = positionGold(directory);
  const around = neighbourGold(directory);
  const cases = markedArticles(join(directory, 'statements')).map((gold) => caseOf(gold, knowledge));
  return [
    stage('dates', cases, dates),
    stage('quotes', cases, quotes),
    stage('reported', cases, reports),
    stage('agencies', cases, agencies),
    stage('events', cases, events),
    stage('claims', cases, topics),
    ...(wanted
      ? [
          stage('positions', cases, (each) => positions(each, wanted)),
          stage('positions shown', cases, (each) => shownPositions(each, wanted)),
        ]
      : []),
    stage('notices', cases, notices),
    ...(around ? [stage('neighbours', cases, (each) => neighbourFindings(each, around))] : []),
  ];
}

function caseOf(gold: MarkedArticle, knowledge: Knowledge): Case {
  const { article } = gold;
  for (const name of gold.marks.flatMap(namesIn)) {
    if (!knowledge.entity(name) && !knowledge.event(name) && !knowledge.topic(name))
      throw new Error(`${gold.id}: ${name} is not in the knowledge base`);
  }
  const sentences = splitSentences(article.text, article.blocks, article.language);
  const around = (at: number) => sentenceAt(at, sentences);
  return { ...gold, knowledge, around, context: analyse(article, knowledge, knowledge.asOf) };
}

/** Ids that the knowledge base must hold. */
function namesIn(mark: Mark): string[] {
  if (mark.kind === 'event' || mark.kind === 'topic') return mark.required ? [mark.id] : [];
  return mark.kind === 'quote' || mark.kind === 'reported'
    ? [mark.speaker, mark.via].filter((name) => name !== undefined)
    : [];
}

/** “Thursday’s”: the ending is not part of the date. */
const POSSESSIVE = 2;

function dates(each: Case): Finding[] {
  const marks = ofKind(each, 'date');
  const marked = marks.map((mark): Finding => {
    const found = each.context.dates.find(({ start, end }) => start < mark.at && end + POSSESSIVE >= mark.at);
    const wanted = rangeOf(mark.iso);
    const fits = found && found.from === wanted.from && found.to === wanted.to;
    return [
      !found ? 'missed' : fits ? 'right' : 'wrong',
      `${wordsBefore(each, mark)} as ${found?.from}–${found?.to}, wanted ${mark.iso}`,
    ];
  });
  const others = each.context.dates.filter(
    ({ start, end }) => !marks.some(({ at }) => at > start && at <= end + POSSESSIVE),
  );
  return [...marked, ...others.map((date): Finding => ['wrong', `${shown(each, date)}: not marked`])];
}

function events(each: Case): Finding[] {
  const marks = ofKind(each, 'event');
  const { events: found, eventCards } = each.context;
  const marked = marks.flatMap(({ id, required }): Finding[] => {
    const is = found.some(({ event }) => event === id);
    return is || required ? [[is ? 'right' : 'missed', id]] : [];
  });
  const others = found.filter(
    ({ event }) =>
      !marks.some(({ id }) => id === event) &&
      // What a plan came to is shown beyond what the text tells.
      !found.some((match) => eventCards[match.event]?.cameTo === event),
  );
  return [...marked, ...others.map(({ event, why }): Finding => ['wrong', `${event}: ${why}`])];
}

/** What the claims of a report need to be held against the marks. */
export type ClaimCase = Omit<Case, 'context'> & { context: Pick<Context, 'article' | 'claims'> };

export function topics(each: ClaimCase): Finding[] {
  const marks = ofKind(each, 'topic');
  const claims = each.context.claims.filter(({ topic }) => !each.knowledge.topic(topic)?.framing);
  const at = (mark: Mark) => each.around(mark.at);
  const marked = marks.flatMap((mark): Finding[] => {
    const is = claims.some((claim) => claim.topic === mark.id && overlaps(claim, at(mark)));
    return is || mark.required ? [[is ? 'right' : 'missed', `${wordsBefore(each, mark)} on ${mark.id}`]] : [];
  });
  const others = claims.filter(
    (claim) => !marks.some((mark) => mark.id === claim.topic && overlaps(claim, at(mark))),
  );
  return [
    ...marked,
    ...others.map((claim): Finding => ['wrong', `${claim.topic} for ${shown(each, claim)}`]),
  ];
}

function notices(each: Case): Finding[] {
  const marks = ofKind(each, 'notice');
  const found = each.context.notices.filter(({ kind }) => kind !== 'undated');
  const marked = marks.map(
    (mark): Finding => [
      found.some((notice) => overlaps(notice, each.around(mark.at))) ? 'right' : 'missed',
      wordsBefore(each, mark),
    ],
  );
  const others = found.filter((notice) => !marks.some((mark) => overlaps(notice, each.around(mark.at))));
  return [
    ...marked,
    ...others.map((notice): Finding => ['wrong', `${shown(each, notice)}: ${notice.message}`]),
  ];
}
