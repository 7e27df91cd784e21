/** Readings for tests, written as text with its links: `[Putin](person/vladimir-putin)`, `[Smith](?)` for a name without an entry. */
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { splitSentences } from '../../lib/text/sentences';
import type { Article, Block, DateRange, EntityKind, Mention, Reading, Unknown } from '../../lib/types';

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;
const KINDS: Record<string, EntityKind> = {
  org: 'organisation',
  person: 'person',
  country: 'country',
  place: 'place',
  outlet: 'outlet',
};

export function linked(marked: string): { text: string; mentions: Mention[]; unknown: Unknown[] } {
  const mentions: Mention[] = [];
  const unknown: Unknown[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(LINK)) {
    const [whole, surface = '', entity = ''] = match;
    text += marked.slice(at, match.index);
    const span = { start: text.length, end: text.length + surface.length, surface };
    if (entity === '?') unknown.push(span);
    else
      mentions.push({
        ...span,
        entity,
        kind: KINDS[entity.split('/')[0] ?? ''] ?? 'person',
        how: 'name',
        confidence: 1,
      });
    text += surface;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), mentions, unknown };
}

/** Paragraphs are separated by an empty line; one that begins with `# ` is a heading. */
export function readingOf(
  marked: string,
  options: { title?: string; asOf?: DateRange; now?: string; article?: Partial<Article> } = {},
): Reading {
  const body = linked(marked.replace(/^# /gm, ''));
  const title = linked(options.title ?? '');
  const headings = marked.split('\n\n').map((paragraph) => paragraph.startsWith('# '));
  const blocks: Block[] = [];
  let start = 0;
  body.text.split('\n\n').forEach((paragraph, index) => {
    blocks.push({ kind: headings[index] ? 'heading' : 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  });
  const article: Article = {
    title: title.text,
    language: 'en',
    text: body.text,
    blocks,
    captions: [],
    readable: true,
    flags: [],
    ...options.article,
  };
  return {
    article,
    sentences: splitSentences(body.text, blocks, 'en'),
    asOf: options.asOf ?? { from: '2025-03-13', to: '2025-03-13' },
    now: options.now ?? '2026-11-22',
    mentions: body.mentions,
    titleMentions: title.mentions,
    ambiguous: [],
    unknown: body.unknown,
    dates: [],
    statements: [],
    events: [],
    claims: [],
    notices: [],
  };
}

/** A knowledge base that knows nothing but what is given. */
export function knowing(parts: Partial<Knowledge> = {}): Knowledge {
  const none = () => undefined;
  const empty = () => [];
  return {
    asOf: '2026-11-21',
    packs: [],
    entity: none,
    person: none,
    country: none,
    outlet: none,
    post: none,
    event: none,
    topic: none,
    claim: none,
    prominence: () => 0,
    match: empty,
    officesOf: empty,
    officesOn: empty,
    holdersOn: empty,
    holdersOf: empty,
    postsByRole: empty,
    postsByTitle: empty,
    eventsBetween: empty,
    eventsWith: empty,
    eventsAt: empty,
    plansWith: empty,
    partsOf: empty,
    cuesUnder: empty,
    claimsOn: empty,
    claimsBy: empty,
    searchClaims: empty,
    searchReviews: empty,
    outletByHost: none,
    sourceCards: empty,
    search: empty,
    ...parts,
  };
}
