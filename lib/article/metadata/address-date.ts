/** Dates that addresses carry. */
import type { PartialDate } from '../../types';

const FULL = /[/_=.-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?#-]|$)/;
const COMPACT = /[/_=.-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|\d{4,}|$)/;
const SPLIT = /\/((?:19|20)\d{2})-?(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\//;
/** With the section in between: `/2025/politics/05/03/`. */
const PARTED = /\/((?:19|20)\d{2})\/[a-z.-]+\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\//i;
const MONTH = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=[/-])/;

/** The date in an address's path: a day, else a month. Dates before the web or after tomorrow are numbers of another kind. */
export function dateFromAddress(
  url: string | undefined,
  latest = Date.now() + 86_400_000,
): PartialDate | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  for (const pattern of [FULL, SPLIT, PARTED, COMPACT]) {
    const [, year = '', month = '', day = ''] = pattern.exec(pathname) ?? [];
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (year && Number(year) >= 1995 && date.getTime() < latest && date.getUTCMonth() === Number(month) - 1)
      return date.toISOString().slice(0, 10);
  }
  const [, year, month] = MONTH.exec(pathname) ?? [];
  return year && Number(year) >= 1995 && Date.UTC(Number(year), Number(month) - 1) < latest
    ? `${year}-${month}`
    : undefined;
}
