/** Date expressions of a text, found by the rules; what they mean is left open until there is an anchor. */
import type { DateRange, Span } from '../types';
import { namedDay } from './named-days';
import type { Direction, Rule } from './rule';
import { grammarOf } from './rules';
import { isOfWhatWas } from './told-in-passing';
import { DEADLINE, FUTURE_CUES, LEFT_AFTER, LEFT_BEFORE, OVER_AFTER, OVER_BEFORE, PAST_CUES } from './words';

export interface DateExpression extends Span {
  surface: string;
  direction: Direction;
  absolute: boolean;
  reads?: Rule['reads'];
  /** The days meant by somebody who writes on the anchor day. */
  resolve(anchor: string): DateRange | undefined;
}

/** The months that are also verbs are months only with a capital. */
const VERB = /\b(?:may|march|mar)\b/;

/**
 * The date expressions of one sentence: the longest at each place, in text order.
 * @param offset where the sentence begins in the text: added to all positions.
 * @param language primary tag.
 */
export function dateExpressions(sentence: string, offset = 0, language = 'en'): DateExpression[] {
  const { any, rules } = grammarOf(language);
  // Small letters of the same length: of all capitals only İ is longer when small.
  const small = sentence.replaceAll('İ', 'I').toLowerCase();
  if (!any.test(small)) return [];
  const all = rules.flatMap((rule) => {
    if (rule.needs && !rule.needs.test(small)) return [];
    return [...small.matchAll(rule.pattern)].flatMap(({ 0: { length }, index, groups = {} }) => {
      const surface = sentence.slice(index, index + length);
      if (!rule.cues && VERB.test(surface)) return [];
      const absolute = rule.absolute === true || (rule.absolute === 'with-year' && groups.y !== undefined);
      const direction = absolute ? undefined : directionOf(rule, small, index, index + length);
      return {
        start: index + offset,
        end: index + length + offset,
        surface,
        direction,
        absolute,
        reads: rule.reads,
        resolve: (anchor: string) => {
          const range = rule.resolve(groups, anchor, direction);
          const name =
            range &&
            rule.reads === 'month-day' &&
            !absolute &&
            namedDay(small, { start: index, end: index + length }, range, anchor);
          return name || range;
        },
      };
    });
  });
  return longest(all);
}

function directionOf({ cues, reads }: Rule, sentence: string, start: number, end: number): Direction {
  if (!cues) return directionAt(sentence, start, end);
  const before = sentence.slice(0, start);
  if (isOfWhatWas(before, sentence.slice(end))) return 'past';
  const clause = sentence.slice(...clauseBehind(sentence, start, end));
  if (cues.until.test(before)) return hasLasted(cues, before, sentence.slice(end)) ? 'past' : 'future';
  // “Convoqué pour ce jeudi”, but “le sommet annoncé pour jeudi a échoué”.
  const isSet = reads === 'weekday' && cues.setFor.test(before) && !cues.past.test(clause);
  if (isSet || cues.future.test(clause)) return 'future';
  // „Vom 8. bis 10. Mai“ may lie ahead.
  const since = reads === 'month-day' && cues.since.test(before);
  // “18 Mart'taki seçim ertelendi”: what is of that day has been put off.
  const isOfDay = OF_DAY.test(sentence.slice(end));
  return since || cues.after.test(before) || (cues.past.test(clause) && !isOfDay) ? 'past' : undefined;
}

const OF_DAY = /^['’][dt][ae]ki/;

/** “Until May he led the bank”: what begins a clause with its end goes on with a verb of what lasted. */
const hasLasted = ({ until, lasted }: NonNullable<Rule['cues']>, before: string, after: string) =>
  OPENING.test(before.replace(until, '')) && lasted.test(after.split(' ', LASTED_WITHIN).join(' '));

const OPENING = /(?:^|[,;:—–] )$/;
const LASTED_WITHIN = 4;

/** Where the clause begins and ends, by its marks, that a date stands in. */
function clauseAround(sentence: string, start: number, end: number): [number, number] {
  const from = Math.max(...[...sentence.slice(0, start).matchAll(CLAUSE_MARK)].map(({ index }) => index), 0);
  const mark = sentence.slice(end).search(CLAUSE_MARK);
  return [from, mark < 0 ? sentence.length : end + mark];
}

/** “Mercredi, Smith se rendra à Oslo”: a date that opens the sentence before a comma belongs to what follows. */
function clauseBehind(sentence: string, start: number, end: number): [number, number] {
  const [from, to] = clauseAround(sentence, start, end);
  const opens = from === 0 && LEAD.test(sentence.slice(0, start)) && TAIL.test(sentence.slice(end, to));
  if (!opens || sentence.charAt(to) !== ',') return [from, to];
  const mark = sentence.slice(to + 1).search(CLAUSE_MARK);
  return [from, mark < 0 ? sentence.length : to + 1 + mark];
}

/** No verb stands among so few words: “este próximo”, “soir”. */
const LEAD = /^(?:[^\s,;:]+ ){0,2}$/;
const TAIL = /^(?: [^\s,;:]+)?$/;

const CLAUSE_MARK = /[,;:—–](?= )|(?<= )[—–-](?= )/g;

/**
 * By the nearest verb before the expression, or else the first one after it.
 * @param sentence in small letters.
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const before = sentence.slice(0, start);
  if (DEADLINE.test(before)) return isOver(before, sentence.slice(end)) ? 'past' : 'future';
  const [from, to] = clauseAround(sentence, start, end);
  const clause = nearestVerb(sentence.slice(from, start), sentence.slice(end, to));
  return clause ?? nearestVerb(before, sentence.slice(end));
}

function nearestVerb(before: string, after: string): Direction {
  const future = lastEnd(before, FUTURE_CUES);
  const past = lastEnd(before, PAST_CUES);
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const ahead = firstStart(after, FUTURE_CUES);
  const behind = firstStart(after, PAST_CUES);
  if (ahead === behind) return undefined;
  return ahead < behind ? 'future' : 'past';
}

const isOver = (before: string, after: string) =>
  OVER_BEFORE.test(before) ||
  (/\bby (?:the )?$/.test(before) && OVER_AFTER.test(after)) ||
  (LEFT_BEFORE.test(before) && LEFT_AFTER.test(after));

function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
}

function firstStart(text: string, pattern: RegExp): number {
  const index = text.search(pattern);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function longest<T extends Span>(spans: T[]): T[] {
  const chosen: T[] = [];
  for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (chosen.every(({ start, end }) => span.end <= start || span.start >= end)) chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
