/** What an article as a whole is on: topics that its headline or several of its passages speak of, or its events ask about. */
import { daysOf, firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { addDays, MONTHS } from '../text/calendar';
import type { DateRange, Reading } from '../types';
import type { Passage } from './passages';

/** Sentences at the beginning that say what an article is on. */
const LEAD = 5;
/** Passages with a cue of a topic that make it a matter of the article. */
const PASSAGES = 2;
/** Claims of the base that are held against a passage. */
const CLAIMS = 5;
/** Statements that say what claims on a topic say. */
const ALIKE = 3;
/** … and how much of it, per statement of the article. */
const SHARE = 0.07;
/** Nobody answers a question so many days before the first answer that is known. */
const BEFORE = 180;
const ASKED_OF = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?(20\\d\\d)`);

/**
 * Ids of the topics that the article is on, the likeliest first.
 * @param own the topics of each passage by its own words.
 * @param whole the topics of the headline and of the article as a whole.
 */
export function mattersOf(
  own: readonly (readonly Topic[])[],
  whole: readonly Topic[],
  knowledge: Knowledge,
): Set<string> {
  const passages = new Map<string, number>();
  for (const { id } of own.flat()) passages.set(id, (passages.get(id) ?? 0) + 1);
  const often = [...passages].filter(([, count]) => count >= PASSAGES).map(([id]) => id);
  const all = new Set([...whole.map(({ id }) => id), ...often]);
  const count = (id: string) => passages.get(id) ?? 0;
  return new Set([...all].filter((id) => !knowledge.topic(id)?.framing).sort((a, b) => count(b) - count(a)));
}

/** Topic → how much of what one of its claims says a passage says too (0–1); the nearest claims alone. */
export function likeness({ text, mentions }: Passage, knowledge: Knowledge): Map<string, number> {
  const likest = new Map<string, number>();
  const named = [...new Set(mentions.map(({ entity }) => entity))];
  for (const { claim, share } of knowledge.searchClaims(text, named, CLAIMS))
    if (claim.topic) likest.set(claim.topic, Math.max(share, likest.get(claim.topic) ?? 0));
  return likest;
}

/** The topics whose claims are said again all over the article. @param alike of each statement. */
export function topicsAlike(alike: readonly ReadonlyMap<string, number>[]): string[] {
  const shares = new Map<string, number[]>();
  for (const [topic, share] of alike.flatMap((each) => [...each]))
    shares.set(topic, [...(shares.get(topic) ?? []), share]);
  return [...shares]
    .filter(([, all]) => all.length >= ALIKE && sum(all) >= SHARE * alike.length)
    .map(([topic]) => topic);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Topics whose question names an event of the article, whose entities all took part in it at its place, or that it is on. */
export function askedTopics({ events, sentences }: Reading, knowledge: Knowledge): Set<string> {
  const lead = sentences[Math.min(LEAD, sentences.length) - 1]?.end ?? 0;
  const on = new Set<string>();
  const asked = events.flatMap(({ event: id, evidence }) => {
    const event = knowledge.event(id);
    // Much is asked about a war.
    if (!event || /^(?:war|period)$/.test(event.kind)) return [];
    if (evidence.some(({ start }) => start < lead))
      for (const topic of knowledge.topicsOn(id)) on.add(topic.id);
    const of = new Set<string>([...event.places, ...event.participants]);
    const there = event.places
      .filter((place) => place.startsWith('place/'))
      .flatMap((place) => knowledge.topicsAbout(place))
      .filter(({ about }) => about.length > 1 && about.every((each) => of.has(each)));
    return [...knowledge.topicsAsking(id), ...there].map((topic) => topic.id);
  });
  // An article on one thing answers one question.
  return new Set([...asked, ...(on.size === 1 ? on : [])]);
}

/** What is from before what the question asks about asks is not on it. */
export function isAsked(topic: Topic, asOf: DateRange, knowledge: Knowledge): boolean {
  const [first] = knowledge
    .claimsOn(topic.id)
    .flatMap(({ date }) => date ?? [])
    .sort();
  if (!first) return true;
  const asked = questionDay(topic.question);
  return asOf.to >= (asked && asked <= first ? asked : addDays(firstDay(first), -BEFORE));
}

/** The first day of a date in the question: “in September 2025”. */
function questionDay(question: string): string | undefined {
  const [, day, month, year] = ASKED_OF.exec(question) ?? [];
  if (!year) return undefined;
  if (!month) return daysOf(year).from;
  const number = MONTHS.indexOf(month) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
}
