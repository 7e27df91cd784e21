/** Countries and cities that are teams. */
import type { AliasHit } from '../knowledge/knowledge';
import type { Span } from '../types';
import { neighbour, opensSentence } from './beside';
import { isPlace } from './hit-kinds';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { CONTESTS, SPORT } from './words/english';

/** Prepositions after which a country or city is the place even in a report on sport. */
const SCENE_OF_SPORT = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'throughout', 'from']);
/** So many different words of sport tell that what is won in a sentence is a match; beside “versus” one will do. */
const SPORT_WORDS = 2;
const VERSUS = new Set(['versus', 'vs']);
/** “Tarn beat Osk 25–22”: two numbers joined. */
const SCORE = /\b\d{1,2}[-–]\d{1,2}\b/;
/** “a 2–1 victory over Osk” */
const RESULT =
  /\b\d{1,2}[-–]\d{1,2} (?:victory|win|defeat|loss|draw|triumph|thrashing|demolition|rout|hammering)\b/;
const VOTES = /\b(?:vot|ballot|poll|percent|per cent|court|senate)/i;

/** Matches that an article tells of. */
export interface Matches {
  /** The sentences that tell of one. */
  scored: ReadonlySet<Span>;
  /** The names, in comparison form, of those who played there. */
  teams: ReadonlySet<string>;
}

/** Looks for sentences in which somebody wins with a score, or one wins against another in words of sport. */
export function readMatches(passages: readonly Passage[]): Matches {
  const scored = new Set<Span>();
  const teams = new Set<string>();
  for (const passage of passages) {
    for (const hit of passage.hits) {
      const sentence = sentenceOf(passage, hit);
      const wins = isBeside(passage, hit, CONTESTS);
      if (!isPlace(hit) || isScene(passage, hit)) continue;
      if (isPlural(passage, hit)) teams.add(passage.tokens[hit.firstToken]?.norm ?? '');
      const match =
        sentence &&
        ((wins && (hasScore(passage, sentence, SCORE) || isDuel(passage, hit))) ||
          hasScore(passage, sentence, RESULT));
      if (!match) continue;
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
  const dateline =
    /^[(—–,]$/.test(after?.norm ?? '') &&
    passage.tokens[hit.firstToken]?.allCaps === true &&
    (after?.norm !== ',' || opensSentence(passage, hit.firstToken));
  return SPORT.has(after?.norm ?? '') || (!isScene(passage, hit) && !dateline);
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

/** “Tarn beat Osk”, with a word of sport */
function isDuel(passage: Passage, hit: AliasHit): boolean {
  const other = passage.hitAt[hit.endToken + 1] ?? passage.hitAt[hit.firstToken - 2];
  return other !== undefined && isPlace(other) && sportWords(passage, hit) > 0;
}

/** “Tarn have signed a striker”: as only of teams British English speaks of one town as of many. */
function isPlural(passage: Passage, hit: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, hit.firstToken, index)?.norm;
  const alone = /^(?:that|but|as|when|if|while|since|because|although)$/;
  const before = at(hit.firstToken - 1);
  return (
    /^(?:have|are|were)$/.test(at(hit.endToken) ?? '') &&
    (before === undefined || alone.test(before)) &&
    hit.refs.every(({ kind }) => kind !== 'demonym') &&
    sportWords(passage, hit) > 0
  );
}

/** “in Tarn”: where it is played */
function isScene(passage: Passage, { firstToken }: AliasHit): boolean {
  return SCENE_OF_SPORT.has(neighbour(passage, firstToken, firstToken - 1)?.norm ?? '');
}

/** How many different words of sport the sentence has. */
function sportWords({ tokens, sentenceOf }: Passage, { firstToken }: AliasHit): number {
  const words = tokens.filter(
    ({ norm }, index) => sentenceOf[index] === sentenceOf[firstToken] && SPORT.has(norm),
  );
  return new Set(words.map(({ norm }) => norm)).size;
}

function hasScore({ text }: Passage, { start, end }: Span, score: RegExp): boolean {
  const sentence = text.slice(start, end);
  return score.test(sentence) && !VOTES.test(sentence);
}

function sentenceOf({ sentences, sentenceOf }: Passage, { firstToken }: AliasHit): Span | undefined {
  return sentences[sentenceOf[firstToken] ?? 0];
}
