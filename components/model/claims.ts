/** The article's statements and the claims related to them, arranged for comparison. */
import type { ClaimCard, ClaimMatch, Context, RelatedClaim, Statement, TopicCard } from '../../lib/types';

export interface TopicView {
  topic: TopicCard;
  /** Where the article speaks to the topic, in text order. */
  matches: { match: ClaimMatch; statement?: Statement }[];
  /** Related claims by who made them, the best related party first. */
  parties: Party[];
}

export interface Party {
  /** Entity id; absent where no speaker is named. */
  speaker?: string;
  /** Earliest first; undated last. */
  claims: { card: ClaimCard; related: RelatedClaim }[];
}

/** The topics that the article touches, in the order in which it does. */
export function topicsOf(context: Context): TopicView[] {
  const byTopic = new Map<string, ClaimMatch[]>();
  for (const match of context.claims) byTopic.set(match.topic, [...(byTopic.get(match.topic) ?? []), match]);
  return [...byTopic].flatMap(([id, matches]) => {
    const topic = context.topics[id];
    if (!topic) return [];
    return [
      {
        topic,
        matches: matches.map((match) => ({ match, statement: statementOf(context, match) })),
        parties: partiesOf(context, matches),
      },
    ];
  });
}

/** Statements to which no claim is related. */
export function otherStatements(context: Context): Statement[] {
  const used = new Set(context.claims.map(({ statement }) => statement));
  return context.statements.filter((_, index) => !used.has(index));
}

function statementOf(context: Context, { statement }: ClaimMatch): Statement | undefined {
  return statement === undefined ? undefined : context.statements[statement];
}

function partiesOf(context: Context, matches: ClaimMatch[]): Party[] {
  const seen = new Set<string>();
  const parties = new Map<string | undefined, Party>();
  for (const related of matches.flatMap((match) => match.related)) {
    const card = context.claimCards[related.claim];
    if (!card || seen.has(card.id)) continue;
    seen.add(card.id);
    const party = parties.get(card.speaker) ?? { speaker: card.speaker, claims: [] };
    party.claims.push({ card, related });
    parties.set(card.speaker, party);
  }
  for (const { claims } of parties.values()) {
    claims.sort((a, b) => (a.card.date ?? '9999').localeCompare(b.card.date ?? '9999'));
  }
  return [...parties.values()];
}
