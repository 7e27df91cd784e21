/** How much the passages of an article are like what the base tells of events. */
import { claimWords } from '../knowledge/pack/claim-words';
import type { EventRecord } from '../knowledge/schema';
import { type Bag, bagOf, type Ranking, ranking } from '../text/bm25';
import type { Reading, Span } from '../types';

/** The words at offsets of the body, and of the headline, as the base has them: in English; behind `|` what they may mean else. */
export interface Wording {
  text(span: Span): string;
  title(span: Span): string;
}

/** Without the other meanings behind it. */
export function firstMeanings(english: string): string {
  return english.split(' | ')[0] ?? '';
}

/** Of a passage and an event; likenesses are scores of BM25. */
export interface Likeness {
  score: number;
  /** How far it is above that of any other event, or below the greatest. */
  lead: number;
  /** With the sentences beside it, the passage is like no other event more. */
  first: boolean;
  /** Few events are more like the passage, alone or with the sentences beside it. */
  near: boolean;
  /** 0–1: how much of a name of the event stands in the passage or beside it, its rare words counting most. */
  name(): number;
  /** Of the headline and the lead. */
  title: number;
}

/** Events that a passage may be on by its words. */
const NEAR = 3;
/** Sentences at the beginning that say with the headline what an article is on. */
const LEAD = 3;
/** Words that begin alike are one: “agree”, “agreement”. */
const BEGINNING = 6;

/** @returns a row a sentence, in each the likenesses to the events in their order. */
export function likenesses(
  events: readonly EventRecord[],
  { article, sentences }: Pick<Reading, 'article' | 'sentences'>,
  wording: Wording,
): Likeness[][] {
  const known = ranking(events.map(documentOf));
  const names = events.map(namesOf);
  const alone = sentences.map((sentence) => wordsOf(wording.text(sentence)));
  const headline = wordsOf(wording.title({ start: 0, end: article.title.length }));
  const title = known.scores(new Set([headline, ...alone.slice(0, LEAD)].flat()));
  return sentences.map(({ block }, index) => {
    const beside = [index - 1, index, index + 1].filter((each) => sentences[each]?.block === block);
    const around = new Set(beside.flatMap((each) => alone[each] ?? []));
    const own = ranked(known.scores(new Set(alone[index])));
    const withBeside = ranked(known.scores(around));
    return events.map((_, at): Likeness => {
      const score = own.scores[at] ?? 0;
      const scoreAround = withBeside.scores[at] ?? 0;
      return {
        score,
        lead: score - (score === own.most ? own.second : own.most),
        first: scoreAround > 0 && scoreAround === withBeside.most,
        near: (score > 0 && score >= own.near) || (scoreAround > 0 && scoreAround >= withBeside.near),
        name: () => Math.max(...(names[at] ?? []).map((words) => shareOf(words, around, known))),
        title: title[at] ?? 0,
      };
    });
  });
}

/** Scores with the greatest of them, the second, and the least that still counts as near. */
function ranked(scores: readonly number[]) {
  const best: number[] = [];
  for (const score of scores) {
    const place = best.findIndex((other) => other < score);
    if (place >= 0) best.splice(place, 0, score);
    else if (best.length < NEAR) best.push(score);
    best.length = Math.min(best.length, NEAR);
  }
  return { scores, most: best[0] ?? 0, second: best[1] ?? 0, near: best[NEAR - 1] ?? 0 };
}

function shareOf(words: readonly string[], among: ReadonlySet<string>, { weight }: Ranking): number {
  const sum = (some: readonly string[]) => some.reduce((total, word) => total + weight(word), 0);
  const all = sum(words);
  return all > 0 ? sum(words.filter((word) => among.has(word))) / all : 0;
}

const documents = new WeakMap<EventRecord, Bag>();
const namesKnown = new WeakMap<EventRecord, readonly (readonly string[])[]>();

/** Names and summary. */
function documentOf(event: EventRecord): Bag {
  const known = documents.get(event);
  if (known) return known;
  const texts = [event.name, ...event.names.map(({ text }) => text), event.summary];
  const document = bagOf(wordsOf(texts.join(' ')));
  documents.set(event, document);
  return document;
}

function namesOf(event: EventRecord): readonly (readonly string[])[] {
  const known = namesKnown.get(event);
  if (known) return known;
  const names = [event.name, ...event.names.map(({ text }) => text)].map((name) => [
    ...new Set(wordsOf(name)),
  ]);
  namesKnown.set(event, names);
  return names;
}

function wordsOf(text: string): string[] {
  return claimWords(text).map((word) => (/^\d/.test(word) ? word : word.slice(0, BEGINNING)));
}
