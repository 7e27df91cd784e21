/** Figures for the stages after linking on our own marked articles: what is marked is found, and nothing else. */
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge';
import { partiesOf } from '../../knowledge/parties';
import { analyse } from '../../pipeline';
import { splitSentences } from '../../text/sentences';
import type { Context, Span, Statement } from '../../types';
import { bundledKnowledge } from '../knowledge';
import { rangeOf } from './dates';
import { type Row, row } from './figures';
import { type Mark, type MarkedArticle, markedArticles } from './gold-statements';
import { overlaps } from './page-gold';
import { positionGold, positions } from './positions';

/** An article with its report; `around` is the sentence at a position of the text. */
export interface Case extends MarkedArticle {
  context: Context;
  knowledge: Knowledge;
  around(at: number): Span;
}

type Verdict = 'right' | 'wrong' | 'missed';

/** One row a stage: statements apart by whether they are quoted or reported. */
export async function evaluateMarked(directory: string): Promise<Row[]> {
  const knowledge = await bundledKnowledge();
  const wanted = positionGold(directory);
  const cases = markedArticles(join(directory, 'statements')).map((gold) => caseOf(gold, knowledge));
  return [
    stage('dates', cases, dates),
    stage('quotes', cases, (each) => [...spoken(each, 'quote'), ...noSpeech(each)]),
    stage('reported', cases, (each) => [...spoken(each, 'reported'), ...unmarked(each)]),
    stage('agencies', cases, agencies),
    stage('events', cases, events),
    stage('claims', cases, topics),
    ...(wanted ? [stage('positions', cases, (each) => positions(each, wanted))] : []),
    stage('notices', cases, notices),
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

/** The sentence that a mark stands behind. */
export function sentenceAt(at: number, sentences: readonly Span[]): Span {
  return sentences.find(({ start, end }) => start < at && at <= end) ?? { start: at - 1, end: at };
}

/** Ids that the knowledge base must hold. */
function namesIn(mark: Mark): string[] {
  if (mark.kind === 'event' || mark.kind === 'topic') return mark.required ? [mark.id] : [];
  return mark.kind === 'quote' || mark.kind === 'reported'
    ? [mark.speaker, mark.via].filter((name) => name !== undefined)
    : [];
}

export type Finding = [Verdict, string];

/** The row of a stage; its details name the articles. */
export function stage<C extends { id: string }>(
  name: string,
  cases: readonly C[],
  measure: (each: C) => Finding[],
): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const each of cases) {
    for (const [verdict, detail] of measure(each)) {
      counts[verdict] += 1;
      if (verdict !== 'right') details.push(`${each.id}: ${verdict} ${detail}`);
    }
  }
  return row(name, counts, details);
}

const ofKind = <K extends Mark['kind']>({ marks }: Pick<Case, 'marks'>, kind: K) =>
  marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);

const wordsBefore = ({ article }: Pick<Case, 'article'>, { at, inTitle }: Mark) =>
  `“…${(inTitle ? article.title : article.text).slice(Math.max(0, at - 50), at)}”`;

const shown = ({ context }: { context: Pick<Context, 'article'> }, { start, end }: Span) =>
  `“${context.article.text.slice(start, end)}”`;

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

/** A statement ends its quotation at the mark, or says something around it. */
function statementsAt({ context }: Case, { at, kind, inTitle }: Mark): Statement[] {
  const all = context.statements.filter((said) => (said.inTitle ?? false) === inTitle);
  return kind === 'reported'
    ? all.filter(({ start, end }) => start < at && at <= end + 1)
    : all.filter(({ quote }) => quote && quote.start < at && Math.abs(quote.end - at) <= 3);
}

function spoken(each: Case, kind: 'quote' | 'reported'): Finding[] {
  return ofKind(each, kind).map((mark) => {
    const found = statementsAt(each, mark);
    const speakers = found.flatMap(({ speaker }) => speaker ?? []);
    const wanted = mark.speaker ? partiesOf(mark.speaker, each.knowledge) : [];
    const right = mark.speaker ? speakers.some((id) => wanted.includes(id)) : speakers.length === 0;
    const is = found.length === 0 ? 'missed' : right ? 'right' : speakers.length > 0 ? 'wrong' : 'missed';
    return [
      is,
      `${wordsBefore(each, mark)} by ${speakers.join(', ') || (found.length > 0 ? '?' : 'nobody')}, wanted ${mark.speaker ?? '?'}`,
    ];
  });
}

/** Quotation marks around what nobody says. */
function noSpeech(each: Case): Finding[] {
  return ofKind(each, 'no-quote').map((mark) => [
    statementsAt(each, mark).length > 0 ? 'wrong' : 'right',
    `${wordsBefore(each, mark)}: no speech`,
  ]);
}

/** Statements with a speaker where none is marked. */
function unmarked(each: Case): Finding[] {
  const marks = [...ofKind(each, 'quote'), ...ofKind(each, 'reported')];
  return each.context.statements
    .filter(({ speaker, inTitle }) => speaker && !inTitle)
    .filter(({ start, end }) => !marks.some(({ at, inTitle }) => !inTitle && at > start && at <= end + 3))
    .map((said) => ['wrong', `${shown(each, said)} by ${said.speaker}: not marked`]);
}

function agencies(each: Case): Finding[] {
  return [...ofKind(each, 'quote'), ...ofKind(each, 'reported')].flatMap((mark): Finding[] => {
    if (!mark.via) return [];
    const through = statementsAt(each, mark).flatMap(({ via }) => via);
    const is = through.includes(mark.via) ? 'right' : through.length > 0 ? 'wrong' : 'missed';
    return [[is, `${wordsBefore(each, mark)} via ${through.join(', ') || 'nothing'}, wanted ${mark.via}`]];
  });
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
