/** Days without a year before one with it: “from 3 March to 9 May 2021” is all of that year. */
import { lengthOf } from '../text/calendar';
import type { DateRange, Span } from '../types';
import type { Rule } from './rule';

const TO =
  /^,? ?(?:[-–—]|to|through|until|till|bis(?: zum)?|au|jusqu['’]au|al|hasta(?: el)?|fino al|a|ao|até|do|по|до) ?$/u;
const AND = /^ (?:and|und|et|y|e|i|a|и|и до|і|й|та) (?:the |dem |le |el |il |o )?$/u;
const BETWEEN =
  /(?:between|zwischen(?: dem)?|entre(?: (?:le|el|o))?|tra(?: il)?|fra(?: il)?|między|pomiędzy|между|між) $/iu;

type Day = Span & DateRange & { reads?: Rule['reads']; absolute: boolean };

/**
 * The days, those that open a span with the year in which it ends, or the one before.
 * @param days in text order.
 */
export function withYears<T extends Day>(text: string, days: readonly T[]): T[] {
  return days.map((day, index) => {
    const last = days[index + 1];
    if (day.absolute || day.reads !== 'month-day' || !last?.absolute || lengthOf(last) !== 1) return day;
    const between = text.slice(day.end, last.start);
    const isSpan = TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(0, day.start)));
    if (!isSpan || day.from.length < 10 || last.from.length < 10) return day;
    const [year, ofYear] = [Number(last.from.slice(0, 4)), day.from.slice(4)];
    const from = ofYear < last.from.slice(4) ? `${year}${ofYear}` : `${year - 1}${ofYear}`;
    return { ...day, from, to: from };
  });
}
