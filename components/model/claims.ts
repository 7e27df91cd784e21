/** The article's statements and the claims related to them, arranged for comparison. */
import type {
  ClaimCard,
  ClaimMatch,
  Context,
  RelatedClaim,
  Span,
  Statement,
  TopicCard,
} from '../../lib/types';

export interface TopicView {
  topic: TopicCard;
  /** Where the article speaks to the topic, in text order. */
  matches: TopicMatch[];
  /** Related claims by who made them, the best related party first. */
  parties: Party[];
}

export interface TopicMatch {
  match: ClaimMatch;
  statement?: Statement;
  /** The same words stand under an earlier topic. */
  repeated: boolean;
  /** The next passage takes the same position, and says so. */
  sharesPosition: boolean;
}

export interface Party {
  /** Entity id; absent where the speaker is no entity of the base, or is not named. */
  speaker?: string;
  /** How a speaker without an id is described. */
  described?: string;
  /** Earliest first; undated last. */
  claims: { card: ClaimCard; related: RelatedClaim }[];
}

/** The topics that the article touches, in the order in which it does. */
export function topicsOf(context: Context): TopicView[] {
  const byTopic = new Map<string, ClaimMatch[]>();
  for (const match of context.claims) byTopic.set(match.topic, [...(byTopic.get(match.topic) ?? []), match]);
  const shown = new Set<string>();
  const isRepeated = ({ start, end }: ClaimMatch) => {
    const before = shown.has(`${start}-${end}`);
    shown.add(`${start}-${end}`);
    return before;
  };
  return [...byTopic].flatMap(([id, matches]) => {
    const topic = context.topics[id];
    if (!topic) return [];
    return [
      {
        topic,
        matches: matches.map((match, index) => ({
          match,
          statement: statementOf(context, match),
          repeated: isRepeated(match),
          sharesPosition: match.position === matches[index + 1]?.position,
        })),
        parties: partiesOf(context, matches),
      },
    ];
  });
}

/** Statements to which no claim is related; those that show the same words as somebody's, as parts of one sentence do, once. */
export function otherStatements(context: Context): Statement[] {
  const used = new Set(context.claims.map(({ statement }) => statement));
  const others = context.statements.filter((_, index) => !used.has(index));
  return [...new Map(others.map((statement) => [shownAs(statement), statement])).values()];
}

/** What a reader sees of a statement: where its words stand, who says them, and through whom they came. */
export function shownAs(statement: Statement): string {
  const { start, end } = quotationOf(statement) ?? statement;
  const { inTitle, speaker, speakerAt, described, via } = statement;
  return [inTitle, start, end, speaker ?? speakerAt?.start ?? described, ...via].join(' ');
}

/** A quotation of fewer characters is a part of a sentence, unless it is most of it. */
const WHOLE = 25;

/** The quotation, where it says something by itself; a word or two of it are read with the sentence around them. */
export function quotationOf({ start, end, quote }: Statement): Span | undefined {
  if (!quote) return undefined;
  const length = quote.end - quote.start;
  return length >= WHOLE || length > (end - start) / 2 ? quote : undefined;
}

function statementOf(context: Context, { statement }: ClaimMatch): Statement | undefined {
  return statement === undefined ? undefined : context.statements[statement];
}

function partiesOf(context: Context, matches: ClaimMatch[]): Party[] {
  const seen = new Set<string>();
  const parties = new Map<string, Party>();
  for (const related of matches.flatMap((match) => match.related)) {
    const card = context.claimCards[related.claim];
    if (!card || seen.has(card.id)) continue;
    seen.add(card.id);
    const { speaker, speakerText: described } = card;
    const key = speaker ?? described ?? '';
    const party = parties.get(key) ?? { speaker, described, claims: [] };
    party.claims.push({ card, related });
    parties.set(key, party);
  }
  for (const { claims } of parties.values()) {
    claims.sort((a, b) => (a.card.date ?? '9999').localeCompare(b.card.date ?? '9999'));
  }
  return [...parties.values()];
}
