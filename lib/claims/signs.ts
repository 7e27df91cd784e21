/** What of a passage speaks for its being on each of the topics that its article may be on. */
import { daysOf } from '../knowledge/days';
import type { Claim, Topic } from '../knowledge/schema';
import { dayNumber } from '../text/calendar';
import type { DateRange } from '../types';
import type { Answers } from './answers';
import { isSized } from './comparison';
import { leads } from './likeness';
import type { Passage } from './passages';
import { isAnswered, readPosition } from './positions';
import type { Evidence, Weights } from './weights';

/** A claim of so many days before or after is of these days. */
const SAME_DAYS = 30;
/** The share of entities near a passage where a topic is about none. */
const SOME = 0.5;

/** Of a passage; what the article as a whole and the passage before add is known only as these are decided. */
export type Signs = Omit<Evidence<Weights['passage']>, 'matter' | 'reported' | 'before' | 'last'>;

/** What is known of the article and its topics; numbers are in the order of the topics. */
export interface Context {
  topics: readonly Topic[];
  claims: readonly (readonly Claim[])[];
  /** Those whose words the article has. */
  answers: readonly Answers[];
  asOf: DateRange;
  /** How like a text is to the topics, and behind them to their rivals. */
  likenesses: (text: string) => number[];
  nearest: (passage: Passage) => ReadonlyMap<string, number>;
  weigh: (passage: Passage) => number[];
  titles: readonly number[];
}

/** One line a passage, one entry a topic; `cues` are those of each passage. */
export function signsIn(
  passages: readonly Passage[],
  cues: readonly ReadonlyMap<string, number>[],
  context: Context,
): Signs[][] {
  const signs = passages.map((passage, index) => signsOf(passage, cues[index] ?? new Map(), context));
  return withParagraphs(signs, passages);
}

function signsOf(
  passage: Passage,
  cued: ReadonlyMap<string, number>,
  { topics, asOf, ...context }: Context,
): Omit<Signs, 'paragraph'>[] {
  const likenesses = context.likenesses(passage.text);
  const beyond = leads(likenesses);
  const weights = context.weigh(passage);
  const most = Math.max(...weights);
  const nearest = context.nearest(passage);
  return topics.map((topic, index) => {
    const claims = context.claims[index] ?? [];
    const counted =
      topic.answer?.type === 'number' ? readPosition(topic, passage.text, passage.bare) : undefined;
    const lead = beyond[index] ?? 0;
    const spoken = claims.filter(({ speaker }) => speaker && speaker === passage.speaker);
    return {
      cued: Number(cued.has(topic.id)),
      likeness: likenesses[index] ?? 0,
      lead,
      nearest: nearest.get(topic.id) ?? 0,
      words: most > 0 ? (weights[index] ?? 0) / most : 0,
      title: context.titles[index] ?? 0,
      answered: Number(isAnswered(topic, passage.text, passage.bare, context.answers[index])),
      sized: Number(lead > 0 && counted !== undefined && isSized(counted, claims)),
      said: Number(passage.statement !== undefined),
      spoke: Number(daysTo(spoken, asOf).some((days) => days <= SAME_DAYS)),
      near: topic.about.length === 0 ? SOME : countIn(topic.about, passage.near) / topic.about.length,
    };
  });
}

const countIn = (ids: readonly string[], set: ReadonlySet<string>) => ids.filter((id) => set.has(id)).length;

/** What the others of its paragraph show of each passage. */
function withParagraphs(all: readonly Omit<Signs, 'paragraph'>[][], passages: readonly Passage[]): Signs[][] {
  const leading = new Map<string, number>();
  const key = (place: number, topic: number) => `${passages[place]?.block} ${topic}`;
  all.forEach((signs, place) => {
    signs.forEach(({ lead }, topic) => {
      if (lead > 0) leading.set(key(place, topic), (leading.get(key(place, topic)) ?? 0) + 1);
    });
  });
  return all.map((signs, place) =>
    signs.map((sign, topic) => {
      const others = (leading.get(key(place, topic)) ?? 0) - Number(sign.lead > 0);
      return { ...sign, paragraph: Number(others > 0) };
    }),
  );
}

/** The days from an article to each claim. */
export function daysTo(claims: readonly Claim[], { from }: DateRange): number[] {
  const day = dayNumber(from);
  return claims.flatMap(({ date }) => (date ? Math.abs(dayNumber(daysOf(date).from) - day) : []));
}
