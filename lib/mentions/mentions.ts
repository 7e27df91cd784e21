/**
 * Entity linking: who and what a text means, as of its date. Names of the base
 * are found, then decided one by one with the whole article in view; titles that
 * stand alone are read as their holders; what stays open is offered as a choice
 * or listed as unknown.
 */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { withMemory } from '../knowledge/memory';
import type { Ambiguous, Mention, Reading, Span, Unknown } from '../types';
import { findBodiesAlone } from './bodies-alone';
import { findCapitals } from './capitals';
import { findCoreference } from './coreference';
import { ownersIn, withoutCovered } from './covered';
import { findGivenNames } from './given-alone';
import { findHalves } from './halves';
import { isOneToken } from './hit-kinds';
import { innerHits } from './inner-hits';
import { asMention, asMentions, choice } from './mention';
import { decide } from './names';
import { lastOfRow } from './names-in-a-row';
import { type Passage, readPassage } from './passage';
import type { IsRole } from './role-words';
import { readScene, type Scene } from './scene';
import { findSharedHeads } from './shared-heads';
import { standingTitles } from './standing-titles';
import { noteStrangers } from './strangers';
import { readSurroundings, withoutTitles } from './surroundings';
import { findTitles } from './titles';
import { findUnknown } from './unknown';
import type { Verdict } from './verdict';

type Found = Pick<Reading, 'mentions' | 'titleMentions' | 'ambiguous' | 'unknown'>;

/** Links the names of an article's body and headline; offsets into `text` and `title`. */
export function findMentions(
  reading: Pick<Reading, 'article' | 'sentences' | 'asOf'>,
  base: Knowledge,
): Found {
  const knowledge = withMemory(base);
  const { article, sentences, asOf } = reading;
  const body = readPassage(article.text, sentences, article.language, knowledge);
  const headline = readPassage(
    article.title,
    [{ start: 0, end: article.title.length }],
    article.language,
    knowledge,
    body.transcribed,
  );
  const scene = readScene([body, headline], knowledge, asOf);
  const linkedBody = link(body, scene);
  const linkedHeadline = link(headline, scene);
  return {
    mentions: linkedBody.mentions,
    titleMentions: linkedHeadline.mentions,
    ambiguous: linkedBody.ambiguous,
    unknown: linkedBody.unknown,
  };
}

function link(
  passage: Passage,
  scene: Scene,
): { mentions: Mention[]; ambiguous: Ambiguous[]; unknown: Unknown[] } {
  const titles = findTitles(passage, scene);
  const { isRole, attached, around } = readSurroundings(passage, titles, scene);
  noteStrangers(passage, scene, around);
  const mentions: Mention[] = [];
  const undecided: Verdict[] = [];
  for (const hit of passage.hits) {
    const surroundings = around(hit);
    const verdict = decide(passage, hit, scene, surroundings);
    if (verdict?.is === 'linked')
      mentions.push(
        asMention(passage, verdict, scene, surroundings.beside),
        ...withinDescription(passage, hit, scene).filter(({ entity }) => entity !== verdict.entity),
      );
    else if (verdict) undecided.push(verdict);
  }
  const standing = standingTitles(passage, titles, attached, mentions, scene);
  const others = [...findCapitals(passage, scene), ...findSharedHeads(passage, scene.knowledge)].flatMap(
    (verdict) => asMentions(passage, verdict, scene),
  );
  const named = withoutCovered([...mentions, ...standing, ...others], ownersIn(passage, attached));
  const all = [
    ...named,
    ...[findGivenNames, findBodiesAlone, findHalves, findCoreference]
      .flatMap((find) => find(passage, named, scene))
      .flatMap((verdict) => asMentions(passage, verdict, scene)),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const ambiguous = undecided.flatMap((verdict) =>
    verdict.is === 'ambiguous' ? [choice(passage, verdict)] : [],
  );
  return { mentions: all, ambiguous, unknown: unknownIn(passage, undecided, [...all, ...ambiguous], isRole) };
}

/** “the Biden administration”, “Russian forces”: words that end small describe, and name somebody on the way. */
function withinDescription(passage: Passage, hit: AliasHit, scene: Scene): Mention[] {
  const [before, last] = [passage.tokens[hit.endToken - 2], passage.tokens[hit.endToken - 1]];
  const small = last?.upper === false && !/^\d/.test(last.norm);
  if (isOneToken(hit) || !small || before?.word === false) return [];
  return innerHits(hit, passage.tokens, scene.knowledge).flatMap((inner) => {
    // “the INDIA alliance”: letters, not the country.
    if (passage.tokens[inner.firstToken]?.allCaps && inner.refs.every(({ kind }) => kind === 'full'))
      return [];
    const verdict = decide(passage, inner, scene, withoutTitles(passage, inner));
    return verdict ? asMentions(passage, verdict, scene) : [];
  });
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

/** Names of nobody in the base, each once: bearers of its names who are others, and capitalised words that nothing explains. */
function unknownIn(
  passage: Passage,
  undecided: readonly Verdict[],
  taken: readonly Span[],
  isRole: IsRole,
): Unknown[] {
  const strangers = undecided.flatMap(({ is, start, end }) =>
    is === 'unknown' && !taken.some((span) => start < span.end && end > span.start)
      ? [lastOfRow(passage, { start, end })]
      : [],
  );
  const seen = new Set(strangers.map(({ surface }) => surface));
  const others = findUnknown(passage, [...taken, ...strangers], isRole).filter(
    ({ surface }) => !seen.has(surface),
  );
  const first = strangers.filter(
    (one, i) =>
      strangers.findIndex(({ surface }) => surface === one.surface) === i &&
      !strangers.some((each) => holds(each, one) && !holds(one, each)),
  );
  return [...first, ...others].sort((a, b) => a.start - b.start);
}
