/** Countries and cities that are teams. */
import type { AliasHit } from '../knowledge/knowledge';
import { isPlace } from './hit-kinds';
import { neighbour, opensSentence, type Passage } from './passage';
import type { Scene } from './scene';
import { CONTESTS, SPORT } from './words/english';

/** Prepositions after which a country or city is the place even in a report on sport. */
const SCENE_OF_SPORT = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'throughout', 'from']);

/** In a report on sport, or in a sentence with a score, a country or city is its team, unless something happens there. */
export function isTeam(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  const after = neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '';
  if (!scene.sport && !CONTESTS.has(before) && !CONTESTS.has(after)) return false;
  if (!isPlace(hit)) return false;
  if (!scene.sport) return hasScore(passage, hit.firstToken);
  const dateline =
    /^[(—–,]$/.test(after) &&
    passage.tokens[hit.firstToken]?.allCaps === true &&
    (after !== ',' || opensSentence(passage, hit.firstToken));
  return SPORT.has(after) || (!SCENE_OF_SPORT.has(before) && !dateline);
}

/** “Tarn beat Osk 25–22”: two numbers joined in the sentence, and nothing of votes. */
function hasScore({ sentences, sentenceOf, text }: Passage, index: number): boolean {
  const { start, end } = sentences[sentenceOf[index] ?? 0] ?? { start: 0, end: 0 };
  const sentence = text.slice(start, end);
  return (
    /\b\d{1,2}[-–]\d{1,2}\b/.test(sentence) &&
    !/\b(?:vot|ballot|poll|percent|per cent|court|senate)/i.test(sentence)
  );
}
