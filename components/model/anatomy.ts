/** Where the article has its statements from, and how much of it each origin makes up. */
import type { Context, Span, Statement } from '../../lib/types';

export type OriginKind = 'via' | 'named' | 'anonymous' | 'unattributed';

export interface Origin {
  /** Stable, for colours and keys. */
  key: string;
  kind: OriginKind;
  /** Outlet id, for `via`. */
  outlet?: string;
  spans: Span[];
  /** Share of the article's text, 0–1. */
  share: number;
}

const ORDER: OriginKind[] = ['via', 'named', 'anonymous', 'unattributed'];

/** The origins of the statements, agencies first; a passage counts once, for its first statement. */
export function originsOf(context: Context): Origin[] {
  const length = context.article.text.length || 1;
  const origins = new Map<string, Origin>();
  let covered = 0;
  const inText = context.statements.filter(({ inTitle }) => !inTitle).sort((a, b) => a.start - b.start);
  for (const statement of inText) {
    const start = Math.max(statement.start, covered);
    if (statement.end <= start) continue;
    covered = statement.end;
    const { key, kind, outlet } = originOf(statement);
    const origin = origins.get(key) ?? { key, kind, outlet, spans: [], share: 0 };
    origin.spans.push({ start, end: statement.end });
    origin.share += (statement.end - start) / length;
    origins.set(key, origin);
  }
  return [...origins.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.share - a.share,
  );
}

function originOf({
  via,
  speaker,
  speakerAt,
  anonymous,
}: Statement): Pick<Origin, 'key' | 'kind' | 'outlet'> {
  const [outlet] = via;
  if (outlet) return { key: outlet, kind: 'via', outlet };
  const kind = anonymous ? 'anonymous' : speaker || speakerAt ? 'named' : 'unattributed';
  return { key: kind, kind };
}
