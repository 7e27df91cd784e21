/** Measures the dates of publication found against pages whose date is known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../document';

export interface DateScore {
  page: string;
  expected: string;
  found?: string;
  from?: string;
}

export interface DateFigures {
  /** How many pages were measured. */
  pages: number;
  /** Shares of all pages, 0–1; the rest: no date, or none to the day, was found. */
  right: number;
  wrong: number;
  /** Pages that were not right. */
  missed: DateScore[];
}

/** @param directory holds `dates.json` (`{ file: { url, date } }`) and `dates/<file>`. */
export function evaluatePublicationDates(directory: string): DateFigures {
  const truth = JSON.parse(readFileSync(join(directory, 'dates.json'), 'utf8')) as Record<
    string,
    { url: string; date: string }
  >;
  const scores: DateScore[] = Object.entries(truth).map(([page, { url, date }]) => {
    const article = readArticle({ html: readFileSync(join(directory, 'dates', page), 'utf8'), url });
    return { page, expected: date, found: article.published, from: article.publishedFrom };
  });
  const share = (test: (score: DateScore) => boolean) =>
    scores.filter(test).length / Math.max(1, scores.length);
  return {
    pages: scores.length,
    right: share(({ expected, found }) => found === expected),
    // A month that holds the day is not wrong, only less precise.
    wrong: share(({ expected, found }) => found !== undefined && !expected.startsWith(found)),
    missed: scores.filter(({ expected, found }) => found !== expected),
  };
}
