/** Countries and cities that are teams. */
import type { AliasHit } from '../knowledge/knowledge';
import type { Span } from '../types';
import { isPlace } from './hit-kinds';
import { neighbour, opensSentence, type Passage } from './passage';
import type { Scene } from './scene';
import { CONTESTS, SPORT } from './words/english';

/** Prepositions after which a country or city is the place even in a report on sport. */
const SCENE_OF_SPORT = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'throughout', 'from']);
/** So many different words of sport tell that what is won in a sentence is a match; beside “versus” one will do. */
const SPORT_WORDS = 2;
const VERSUS = new Set(['versus', 'vs']);
/** “Tarn beat Osk 25–22”: two numbers joined. */
const SCORE = /\b\d{1,2}[-–]\d{1,2}\b/;
const VOTES = /\b(?:vot|ballot|poll|percent|per cent|court|senate)/i;

/** Matches that an article tells of. */
export interface Matches {
  /** The sentences that tell a score. */
  scored: ReadonlySet<Span>;
  /** The names, in comparison form, of those who played there. */
  teams: ReadonlySet<string>;
}

/** Looks for sentences with a score in which somebody wins. */
export function readMatches(passages: readonly Passage[]): Matches {
  const scored = new Set<Span>();
  const teams = new Set<string>();
  for (const passage of passages) {
    for (const hit of passage.hits) {
      const sentence = sentenceOf(passage, hit);
      if (!sentence || !isPlace(hit) || !isBeside(passage, hit, CONTESTS) || !hasScore(passage, sentence))
        continue;
      scored.add(sentence);
      teams.add(passage.tokens[hit.firstToken]?.norm ?? '');
    }
  }
  return { scored, teams };
}

/** In a report on sport, or in a sentence on a match, a country or city is its team, unless something happens there. */
export function isTeam(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  if (!isPlace(hit)) return false;
  const after = neighbour(passage, hit.firstToken, hit.endToken);
  // “San Francisco 49ers”
  if (/^\d+ers$/.test(after?.norm ?? '')) return true;
  if (!scene.sport && !plays(passage, hit, scene)) return false;
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  const dateline =
    /^[(—–,]$/.test(after?.norm ?? '') &&
    passage.tokens[hit.firstToken]?.allCaps === true &&
    (after?.norm !== ',' || opensSentence(passage, hit.firstToken));
  return SPORT.has(after?.norm ?? '') || (!SCENE_OF_SPORT.has(before) && !dateline);
}

/** In an article that is not on sport as a whole. */
function plays(passage: Passage, hit: AliasHit, { matches }: Scene): boolean {
  if (hit.refs.every(({ kind }) => kind === 'demonym')) return false;
  const sentence = sentenceOf(passage, hit);
  return (
    (sentence !== undefined && matches.scored.has(sentence)) ||
    matches.teams.has(passage.tokens[hit.firstToken]?.norm ?? '') ||
    (isBeside(passage, hit, CONTESTS) && sportWords(passage, hit) >= SPORT_WORDS) ||
    (isBeside(passage, hit, VERSUS) && sportWords(passage, hit) > 0)
  );
}

/** “Tarn beat …”, “… versus Tarn” */
function isBeside(passage: Passage, { firstToken, endToken }: AliasHit, words: ReadonlySet<string>): boolean {
  return [firstToken - 1, endToken].some((index) =>
    words.has(neighbour(passage, firstToken, index)?.norm ?? ''),
  );
}

/** How many different words of sport the sentence has. */
function sportWords({ tokens, sentenceOf }: Passage, { firstToken }: AliasHit): number {
  const words = tokens.filter(
    ({ norm }, index) => sentenceOf[index] === sentenceOf[firstToken] && SPORT.has(norm),
  );
  return new Set(words.map(({ norm }) => norm)).size;
}

function hasScore({ text }: Passage, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  return SCORE.test(sentence) && !VOTES.test(sentence);
}

function sentenceOf({ sentences, sentenceOf }: Passage, { firstToken }: AliasHit): Span | undefined {
  return sentences[sentenceOf[firstToken] ?? 0];
}
