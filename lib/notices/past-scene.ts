/** Whether a passage tells of former years, where the title that somebody then had is right. */
import { dayNumber, overlap } from '../text/calendar';
import { indexSpans } from '../text/spans';
import { WordTable } from '../text/word-table';
import type { DateMention, DateRange, Reading, Span } from '../types';
import { LEADING_UP, PAST_WORDS } from './past-words';
import { isOfNow } from './tense';

/** Days after which an old title is likelier to tell of the past than to be a slip. */
const LONG_GONE = 1_095;
/** Days before the article of which it tells as news. */
const FRESH = 7;

/** Without a day and without a speaker, what was done may have been done at any time. */
const PAST_TENSE =
  /\b(?:was|were|had|did|made|took|gave|came|went|kept|held|said|told|led|met|left|began|became|sent|brought|thought|fought|built|lost|won|paid|ran|saw|sat|spoke|stood|struck|wrote|knew|grew|drew|flew|chose|broke|fell|found|got|heard|(?<!\b(?:is|are|be) )\w{2,}ed)\b/i;

/** Right behind title and name: what somebody has done by now or wants. */
const PRESENT = /^,? (?:has|is|will|says|wants|plans|insists|believes|warns|calls|does|refuses|urges)\b/;
/** … or does. */
const DOES = /^,? (?!(?:was|as|its|his|this|plus|across|versus|towards|besides|always|thus)\b)\p{Ll}{2,}s\b/u;

/** “The fear was of reprisals: the secretary keeps …”: what stands behind a colon tells by itself. */
const CLAUSE_BEFORE = /[:;—–][^:;—–]*$/;
const CLAUSE_AFTER = /^[^:;—–]*/;

const LEAD = /^(?:of|de|del|du|do|da|di|des|der|von) /;

/** “…, crowed the minister.”, title and name left out. */
const INVERTED = /, \p{Ll}{2,}(?:ed|s|said|told|wrote) (?:the )? ?[.]$/u;

const tablesOf = (words: Readonly<Record<string, string>>) =>
  new Map(Object.entries(words).map(([language, list]) => [language, new WordTable([['past', list]])]));
const past = tablesOf(PAST_WORDS);
const leadingUp = tablesOf(LEADING_UP);

/** Where a title and the name that it belongs to stand. */
export interface TitledName extends Span {
  /** A comma between them says who somebody is, where a title before a name may be left from former days. */
  apart: boolean;
}

/**
 * Words of the past; a telling in which nobody speaks and nobody is introduced; a date of the term beside the title or
 * earlier in its paragraph; or an office long gone in a sentence that does not say of itself that it is news.
 * @param term the days of the bearer's last term, which was over when the article was written.
 */
export function tellsOfThePast(title: TitledName, term: DateRange, reading: Reading): boolean {
  const { article, sentences, asOf } = reading;
  const { language } = article;
  const sentence = sentences.find(({ start, end }) => start <= title.start && title.start < end);
  if (!sentence) return true;
  const clause = clauseOf(title, sentence, article.text);
  const isIn = (tables: typeof past) => (tables.get(language)?.find(clause.text).size ?? 1) > 0;
  if (isIn(past)) return true;
  const own = datesWithin(sentence, reading);
  if (own.some((date) => isOf(term, date, asOf))) return true;
  const isFresh = ({ from, to }: DateRange) =>
    from > term.to && dayNumber(asOf.from) - dayNumber(to) <= FRESH;
  if (own.some(isFresh) || (language === 'en' && PRESENT.test(clause.behind))) return false;
  // A paragraph of the days of the article tells its news in the past tense too.
  const block = article.blocks[sentence.block] ?? sentence;
  const around = own.length === 0 ? datesWithin(block, reading) : [];
  if (around.some(isFresh) && !around.some((date) => isOf(term, date, asOf))) return false;
  const isNow = language === 'en' ? !PAST_TENSE.test(clause.text) : isOfNow(clause.text, language);
  if (isIn(leadingUp) && !(isNow && language !== 'en')) return true;
  const isTold = title.apart || INVERTED.test(clause.text) || isSpoken(sentence, reading);
  if ((!isNow && !isTold) || dayNumber(asOf.from) - dayNumber(term.to) > LONG_GONE) return true;
  if (isNow && language === 'en' && DOES.test(clause.behind)) return false;
  return datesWithin({ start: block.start, end: sentence.start }, reading).some((date) =>
    isOf(term, date, asOf),
  );
}

/** The clause in which a title stands, without title and name; and what stands behind these. */
function clauseOf(title: Span, { start, end }: Span, text: string): { text: string; behind: string } {
  // “The fall of | the minister”: the small word may have been read with the title.
  const lead = LEAD.exec(text.slice(title.start, title.end))?.[0] ?? '';
  const before = text.slice(start, title.start + lead.length);
  const after = text.slice(title.end, end);
  const [behind = ''] = CLAUSE_AFTER.exec(after) ?? [];
  return { text: `${before.slice(before.search(CLAUSE_BEFORE) + 1)} ${behind}`, behind };
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
