/** Topics whose questions an article's events and its date bear on. */
import { daysOf, firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { addDays, MONTHS } from '../text/calendar';
import type { DateRange, Reading } from '../types';

/** Sentences at the beginning that say what an article is on. */
const LEAD = 5;
/** Nobody answers a question so many days before the first answer that is known. */
const BEFORE = 720;
const ASKED_OF = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?(20\\d\\d)`);

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
