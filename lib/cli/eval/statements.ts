/** Figures for statements: direct quotations with their speakers, and the agencies named. */
import type { Knowledge } from '../../knowledge/knowledge';
import type { Statement } from '../../types';
import { type Row, row } from './figures';
import { isNamed, overlaps, type PageGold } from './page-gold';

const MARKS = /^["'“”‘’«»„]+|["'“”‘’«»„]+$/g;

/** A quotation is right with its speaker, or without one where nobody is clear. */
export function evaluateQuotes(golds: readonly PageGold[], knowledge: Knowledge): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, context, quotes, find } of golds) {
    for (const { quote, offset, speaker, region } of quotes) {
      const words = quote.replace(MARKS, '');
      const inTitle = region === 'headline';
      const span = find(words, offset + quote.indexOf(words), inTitle);
      if (!span) continue;
      const found = context.statements.find(
        (said) => said.quote && (said.inTitle ?? false) === inTitle && overlaps(said.quote, span),
      );
      const is = judge(found, speaker, knowledge);
      counts[is] += 1;
      if (is !== 'right')
        details.push(`${id}: ${is} “${words}” by ${found?.speaker ?? 'nobody'}, wanted ${speaker}`);
    }
  }
  return row('quotes', counts, details);
}

function judge(
  found: Statement | undefined,
  speaker: string | null,
  knowledge: Knowledge,
): 'right' | 'wrong' | 'missed' {
  if (!found) return 'missed';
  if (!speaker) return found.speaker ? 'wrong' : 'right';
  if (!found.speaker) return 'missed';
  return isNamed(found.speaker, speaker, knowledge) ? 'right' : 'wrong';
}

/** An agency is right where a statement that overlaps its words, or stands next to them, came through it. */
export function evaluateAgencies(golds: readonly PageGold[], knowledge: Knowledge): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, context, attributions, find } of golds) {
    for (const { agency, surface, offset, region } of attributions) {
      const span = find(surface, offset);
      if (!span || region === 'caption' || agency.startsWith('unnamed')) continue;
      const near = { start: span.start - 1, end: span.end + 400 };
      const through = context.statements
        .filter((said) => !said.inTitle && overlaps(said, near))
        .flatMap(({ via }) => via);
      const is = through.some((outlet) => isNamed(outlet, agency, knowledge)) ? 'right' : 'missed';
      counts[is] += 1;
      if (is === 'missed') details.push(`${id}: missed ${agency} in “${surface}”`);
    }
  }
  return row('agencies', counts, details);
}
