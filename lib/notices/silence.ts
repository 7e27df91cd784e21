/** Notices on parties that are said to be silent, and were not. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf, sideOf } from '../knowledge/parties';
import type { Claim } from '../knowledge/schema';
import { inWords } from '../text/calendar';
import type { ClaimMatch, Mention, Notice, Reading } from '../types';

const SILENT =
  /\b(?:has|have|had) (?:not|yet to) (?:yet |so far )?(?:officially |publicly )?(?:comment(?:ed)?|respond(?:ed)?|answer(?:ed)?|react(?:ed)?|repl(?:ied|y)|issued? any|made any|said anything|spoken)\b[^.;]*|\b(?:is|are) yet to (?:comment|respond|answer|react)\b[^.;]*/gi;

/** “Has not yet commented”, where the base has a statement of that party on that topic. */
export function silenceNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  return [...reading.article.text.matchAll(SILENT)].flatMap(({ 0: words, index }) => {
    const span = { start: index, end: index + words.trimEnd().length };
    const party = subject(index, reading);
    const topics = reading.claims.filter(({ start, end }) => start <= index && end > index);
    const spoken = party ? firstStatement(party.entity, topics, knowledge) : undefined;
    if (!spoken?.date || spoken.date > reading.now) return [];
    const who = spoken.speaker ? (knowledge.entity(spoken.speaker)?.name ?? '') : (spoken.speakerText ?? '');
    const when = daysOf(spoken.date);
    const changed =
      when.to < reading.asOf.from
        ? 'Before the article'
        : when.from > reading.asOf.to
          ? 'Since then'
          : 'By the end of the days in which the article may have been written';
    return {
      kind: 'superseded' as const,
      ...span,
      message: `${changed}, on ${inWords(spoken.date)}: ${who}: ${spoken.text}`,
      sources: knowledge.sourceCards(spoken.sources).map(({ url }) => url),
    };
  });
}

/** The party named last before the words, in the same sentence. */
function subject(at: number, { sentences, mentions }: Reading): Mention | undefined {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return mentions
    .filter(({ start, end, kind }) => start >= (sentence?.start ?? at) && end <= at && kind !== 'outlet')
    .at(-1);
}

/** The earliest dated claim on one of the topics by somebody who speaks for the party. */
function firstStatement(
  party: string,
  topics: readonly ClaimMatch[],
  knowledge: Knowledge,
): Claim | undefined {
  const side = voiceOf(party, knowledge);
  const speaks = ({ speaker, party: own }: Claim) =>
    (own !== undefined && side.includes(own)) ||
    (speaker !== undefined && sideOf(speaker, knowledge).some((id) => side.includes(id)));
  // Of several on one day, the words of the best known count.
  const prominent = ({ speaker }: Claim) => (speaker ? knowledge.prominence(speaker) : 0);
  return topics
    .flatMap(({ topic }) => knowledge.claimsOn(topic))
    .filter((claim) => claim.date?.length === 10 && claim.speaker && speaks(claim) && !isSilence(claim))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || prominent(b) - prominent(a))[0];
}

/** A capital that is silent is a government that is silent. */
function voiceOf(party: string, knowledge: Knowledge): readonly string[] {
  const place = party.startsWith('place/') ? knowledge.entity(party) : undefined;
  const country = place && 'country' in place && place.country ? knowledge.country(place.country) : undefined;
  return country?.capital === party ? partiesOf(country.id, knowledge) : partiesOf(party, knowledge);
}

function isSilence({ position }: Claim): boolean {
  return position?.type === 'yes-no' && position.value === 'not-answered';
}
