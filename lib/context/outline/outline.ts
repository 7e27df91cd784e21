/**
 * The report in words: sections of short lines, in the order in which a reader
 * asks. Renderers (`render.ts`) turn it into plain text or Markdown.
 */
import type { Context } from '../../types';
import { actors } from './actors';
import { excerpt, host, type Line, nameOf, type Section } from './lines';
import { aboutPage } from './page';
import { looseClaims, statements } from './statements';
import { timeline } from './timeline';

export function outline(context: Context): Section[] {
  return [
    { heading: 'What this is', lines: aboutPage(context) },
    { heading: 'Then and since', lines: context.notices.map((notice) => noticeLine(context, notice)) },
    { heading: 'Who is in it', lines: actors(context) },
    { heading: 'Before and after', lines: timeline(context) },
    { heading: 'Who claims what', lines: statements(context) },
    { heading: 'On the same matters', lines: looseClaims(context) },
    { heading: 'Not known here', lines: gaps(context) },
  ].filter(({ lines }) => lines.length > 0);
}

/** What to be careful with; a notice on the article as a whole has no passage to quote. */
function noticeLine(context: Context, notice: Context['notices'][number]): Line {
  const passage = excerpt(context.article.text, notice);
  return {
    text: passage ? `“${passage}”: ${notice.message}` : notice.message,
    links: notice.sources.map((url) => ({ text: host(url), url })),
  };
}

function gaps(context: Context): Line[] {
  const names = [...new Set(context.unknown.map(({ surface }) => surface))];
  return [
    ...(names.length > 0 ? [{ text: `No entry for: ${names.join(', ')}` }] : []),
    ...context.ambiguous.map(({ surface, candidates }) => ({
      text: `“${surface}” may be ${candidates.map((id) => nameOf(context, id)).join(' or ')}`,
    })),
    { text: `Knowledge as of ${context.knowledge.asOf}.` },
  ];
}
