/** Who says what, and beside it what is claimed on the same matter. */
import type { ClaimCard, Context, Statement } from '../../types';
import { excerpt, type Line, nameOf } from './lines';

export function statements(context: Context): Line[] {
  return context.statements.map((statement, index) => statementLine(context, statement, index));
}

function statementLine(context: Context, statement: Statement, index: number): Line {
  const source = statement.inTitle ? context.article.title : context.article.text;
  const words = statement.quote ? `“${excerpt(source, statement.quote)}”` : excerpt(source, statement);
  const via = statement.via.map((id) => nameOf(context, id)).join(', ');
  const said = statement.quote ? 'quoted' : 'reported';
  return {
    text: `${speakerText(context, statement, source)}, ${said}${via ? ` via ${via}` : ''}: ${words}`,
    under: context.claims
      .filter((claim) => claim.statement === index)
      .flatMap((claim) => claimLines(context, claim)),
  };
}

/** Who has no entry is called as in the text. */
function speakerText(context: Context, statement: Statement, source: string): string {
  const { speaker, speakerAt, anonymous, described } = statement;
  if (speaker) return nameOf(context, speaker);
  if (anonymous) return `Unnamed${described ? ` (${described})` : ''}`;
  return speakerAt ? source.slice(speakerAt.start, speakerAt.end) : (described ?? 'Speaker not clear');
}

export function looseClaims(context: Context): Line[] {
  return context.claims
    .filter(({ statement }) => statement === undefined)
    .map((claim) => ({ text: excerpt(context.article.text, claim), under: claimLines(context, claim) }));
}

function claimLines(context: Context, claim: Context['claims'][number]): Line[] {
  const topic = context.topics[claim.topic];
  return [
    { text: `${topic?.question ?? claim.topic}${claim.position ? ` Here: ${claim.position}.` : ''}` },
    ...claim.related.flatMap(({ claim: id, relation, why }) => {
      const card = context.claimCards[id];
      return card
        ? [{ text: `${relation}: ${claimText(context, card)} (${why})`, links: sourceLinks(card) }]
        : [];
    }),
  ];
}

function claimText(
  context: Context,
  { speaker, speakerText: described, date, text, via }: ClaimCard,
): string {
  const who = speaker ? nameOf(context, speaker) : (described ?? 'unnamed');
  const through = via.map((id) => nameOf(context, id)).join(', ');
  return `${who}${date ? `, ${date}` : ''}${through ? `, via ${through}` : ''}: ${text}`;
}

function sourceLinks(card: ClaimCard): Line['links'] {
  return card.sources.map(({ publisher, date, url }) => ({
    text: date ? `${publisher}, ${date}` : publisher,
    url,
  }));
}
