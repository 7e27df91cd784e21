/** The report as plain text for a terminal, and as Markdown for a note. */
import type { Context } from '../types';
import type { Line } from './outline/lines';
import { outline } from './outline/outline';

/** Plain text: headings underlined, sources left out (Markdown and JSON have them). */
export function toText(context: Context): string {
  const title = context.article.title || '(no headline)';
  if (!context.article.readable) return `${title}\n\nNo article was found here.\n`;
  const sections = outline(context).map(
    ({ heading, lines }) =>
      `${heading}\n${'─'.repeat(heading.length)}\n${lines.map((line) => textLine(line, 0)).join('\n')}`,
  );
  return `${[title, ...sections].join('\n\n')}\n`;
}

function textLine({ text, under = [] }: Line, depth: number): string {
  const indent = '  '.repeat(depth);
  return [`${indent}• ${text}`, ...under.map((line) => textLine(line, depth + 1))].join('\n');
}

/** Markdown: page text is escaped, every source is a link. */
export function toMarkdown(context: Context): string {
  const title = `# ${escapeMarkdown(context.article.title || '(no headline)')}`;
  if (!context.article.readable) return `${title}\n\nNo article was found here.\n`;
  const sections = outline(context).map(
    ({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => markdownLine(line, 0)).join('\n')}`,
  );
  return `${[title, ...sections].join('\n\n')}\n`;
}

function markdownLine({ text, under = [], links = [] }: Line, depth: number): string {
  const sources = links.map(
    ({ text: label, url }) => `[${escapeMarkdown(label)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`,
  );
  const line = `${'  '.repeat(depth)}- ${escapeMarkdown(text)}${sources.length > 0 ? ` (${sources.join(', ')})` : ''}`;
  return [line, ...under.map((each) => markdownLine(each, depth + 1))].join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
