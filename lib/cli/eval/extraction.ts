/**
 * Measures article extraction against pages whose text is known: precision and
 * recall over 4-gram shingles of word tokens, each averaged over pages, and the F1 of
 * the two averages (the method of the article extraction benchmark by Zyte, so
 * that figures can be held against published ones).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../document';

export interface PageScore {
  page: string;
  url: string;
  precision: number;
  recall: number;
  f1: number;
}

export interface ExtractionFigures {
  precision: number;
  recall: number;
  f1: number;
  /** The F1 that nine pages of ten reach. */
  p10: number;
  /** Worst first. */
  pages: PageScore[];
}

/**
 * @param directory holds `ground-truth.json` (`{ page: { url, articleBody } }`) and `html/<page>.html.gz`.
 */
export function evaluateExtraction(directory: string): ExtractionFigures {
  const truth = JSON.parse(readFileSync(join(directory, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { url: string; articleBody: string }
  >;
  const pages = Object.entries(truth).map(([page, { url, articleBody }]) => {
    const html = gunzipSync(readFileSync(join(directory, 'html', `${page}.html.gz`))).toString('utf8');
    return { page, url, ...scoreText(articleBody, readArticle({ html, url }).text) };
  });
  pages.sort((a, b) => a.f1 - b.f1);
  const precision = mean(pages.map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  const p10 = pages[Math.floor(pages.length / 10)]?.f1 ?? 0;
  return { precision, recall, f1: harmonic(precision, recall), p10, pages };
}

/** Compares the text found with the true one. */
function scoreText(truth: string, found: string): { precision: number; recall: number; f1: number } {
  const expected = shingles(truth);
  const actual = shingles(found);
  let common = 0;
  for (const [shingle, count] of actual) common += Math.min(count, expected.get(shingle) ?? 0);
  const precision = ratio(common, total(actual));
  const recall = ratio(common, total(expected));
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Runs of four word tokens with how often each occurs; a shorter text is one shingle. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3) && words.length > 0; i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Nothing found where nothing was to be found counts as right. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
