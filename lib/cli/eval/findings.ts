/** What a measure of marked articles works with: an article with its report, the marks of a kind, and what was found. */
import type { Knowledge } from '../../knowledge/knowledge';
import type { Context, Span } from '../../types';
import { type Row, row } from './figures';
import type { Mark, MarkedArticle } from './gold-statements';

/** An article with its report; `around` is the sentence at a position of the text. */
export interface Case extends MarkedArticle {
  context: Context;
  knowledge: Knowledge;
  around(at: number): Span;
}

export type Verdict = 'right' | 'wrong' | 'missed';

export type Finding = [Verdict, string];

/** The row of a stage; its details name the articles. */
export function stage<C extends { id: string }>(
  name: string,
  cases: readonly C[],
  measure: (each: C) => Finding[],
): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const each of cases) {
    for (const [verdict, detail] of measure(each)) {
      counts[verdict] += 1;
      if (verdict !== 'right') details.push(`${each.id}: ${verdict} ${detail}`);
    }
  }
  return row(name, counts, details);
}

/** The marks of a kind. */
export const ofKind = <K extends Mark['kind']>({ marks }: Pick<Case, 'marks'>, kind: K) =>
  marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);

/** The words that a mark stands behind, to be found again. */
export const wordsBefore = ({ article }: Pick<Case, 'article'>, { at, inTitle }: Mark) =>
  `“…${(inTitle ? article.title : article.text).slice(Math.max(0, at - 50), at)}”`;

/** The words of the text that a stage has found something in. */
export const shown = ({ context }: { context: Pick<Context, 'article'> }, { start, end }: Span) =>
  `“${context.article.text.slice(start, end)}”`;

/** The sentence that a mark stands behind. */
export function sentenceAt(at: number, sentences: readonly Span[]): Span {
  return sentences.find(({ start, end }) => start < at && at <= end) ?? { start: at - 1, end: at };
}
