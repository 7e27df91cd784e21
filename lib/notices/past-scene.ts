/** Whether a passage tells of former years, where the title that somebody then had is right. */
import { dayNumber, overlap } from '../text/calendar';
import { indexSpans } from '../text/spans';
import { WordTable } from '../text/word-table';
import type { DateMention, DateRange, Reading, Span } from '../types';
import { LEADING_UP, PAST_WORDS } from './past-words';

/** Days after which an old title is likelier to tell of the past than to be a slip. */
const LONG_GONE = 1_095;
/** Days before the article of which it tells as news. */
const FRESH = 7;

/** Without a day and without a speaker, what was done may have been done at any time. */
const PAST_TENSE = /\b(?:was|were|had|did|made|took|gave|came|went|(?<!\b(?:is|are|be) )\w{2,}ed)\b/i;

/** Right behind title and name: what somebody does now. */
const PRESENT = /^,? (?:has|is|will|says|wants|plans|insists|believes|warns|calls|does|refuses|urges)\b/;

const tables = new Map(
  Object.entries(PAST_WORDS).map(([language, words]) => [language, new WordTable([['past', words]])]),
);
const leadingUp = new WordTable([['past', LEADING_UP]]);

/**
 * Words of the past; a telling in which nobody speaks; a date of the term beside the title or earlier in its paragraph; or
 * an office long gone in a sentence that does not say of itself that it is news.
 * @param title where title and name stand.
 * @param term the days of the bearer's last term, which was over when the article was written.
 */
export function tellsOfThePast(title: Span, term: DateRange, reading: Reading): boolean {
  const { article, sentences, asOf } = reading;
  const sentence = sentences.find(({ start, end }) => start <= title.start && title.start < end);
  if (!sentence) return true;
  const text = article.text.slice(sentence.start, sentence.end);
  const table = tables.get(article.language);
  if (!table || table.find(text).size > 0) return true;
  const own = datesWithin(sentence, reading);
  if (own.some((date) => isOf(term, date, asOf))) return true;
  const isFresh = ({ from, to }: DateRange) =>
    from > term.to && dayNumber(asOf.from) - dayNumber(to) <= FRESH;
  const english = article.language === 'en';
  if (own.some(isFresh) || (english && PRESENT.test(article.text.slice(title.end, sentence.end))))
    return false;
  if (english && leadingUp.find(text).size > 0) return true;
  if (!isSpoken(sentence, reading) && (!english || PAST_TENSE.test(text))) return true;
  const { start = sentence.start } = article.blocks[sentence.block] ?? {};
  return (
    dayNumber(asOf.from) - dayNumber(term.to) > LONG_GONE ||
    datesWithin({ start, end: sentence.start }, reading).some((date) => isOf(term, date, asOf))
  );
}

function isSpoken({ start, end }: Span, { statements }: Reading): boolean {
  return indexSpans(statements.filter(({ inTitle }) => !inTitle)).crosses({ start, end });
}

function isOf(term: DateRange, date: DateRange, asOf: DateRange): boolean {
  return overlap(date, term) && date.to < asOf.from;
}

function datesWithin(span: Span, { dates }: Reading): DateMention[] {
  return indexSpans(dates).within(span);
}
