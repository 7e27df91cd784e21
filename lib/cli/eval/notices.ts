/** Figures for notices: passages that were overtaken or wrong are noticed, and no others. */
import type { Span } from '../../types';
import { type Row, row } from './figures';
import { overlaps, type PageGold } from './page-gold';

const NOTICED = /^(?:wrong|stale|outdated|overtaken|contradicted)$/;

export function evaluateNotices(golds: readonly PageGold[]): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, context, stale, find } of golds) {
    const notices = context.notices.filter(({ kind }) => kind !== 'undated');
    const passages = stale.flatMap(({ surface, offset, status }) => {
      const span = find(surface, offset);
      return span ? [{ ...span, surface, status }] : [];
    });
    for (const passage of passages.filter(({ status }) => NOTICED.test(status))) {
      const is = notices.some((notice) => overlaps(notice, passage)) ? 'right' : 'missed';
      counts[is] += 1;
      if (is === 'missed') details.push(`${id}: missed “${passage.surface}” (${passage.status})`);
    }
    for (const notice of notices) {
      if (passages.some((passage) => overlaps(wide(notice, context.article.text), passage))) continue;
      counts.wrong += 1;
      details.push(
        `${id}: a notice on “${context.article.text.slice(notice.start, notice.end).slice(0, 60)}”: ${notice.message}`,
      );
    }
  }
  return row('notices', counts, details);
}

/** The paragraph around a notice. */
function wide({ start, end }: Span, text: string): Span {
  const after = text.indexOf('\n\n', end);
  return { start: text.lastIndexOf('\n\n', start) + 1, end: after < 0 ? text.length : after };
}
