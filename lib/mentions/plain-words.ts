/** Names that are plain words where they stand: “In May”, “Will he …”, “May 5”, “JOIN US”. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { HONORIFICS } from '../text/courtesy';
import { inTitleCase, isGermanAdjective, isPossessive, neighbour, opensSentence } from './beside';
import { isBody, isOneToken, isPlace } from './hit-kinds';
import { isShouted } from './letter-case';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { COMMON_WORDS, LOOSE_BEFORE, MONTH_BEFORE } from './words/english';
import { germanNouns, isAnswer, openingWords } from './words/plain-names';

/** Months that are names of people too, or words. */
const MONTHS = new Set(['may', 'march', 'april', 'june', 'august']);
/** “He said” behind “Liu He”: where any word has a capital, a family name of these letters cannot be told from the pronoun. */
const PRONOUNS = new Set(['he', 'she', 'you', 'it', 'we', 'they', 'her', 'his', 'who', 'me']);
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/** “In May”, “Will he …”, “May 5”, “JOIN US”, an acronym that the article gives another meaning. */
export function isPlainWord(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  const token = passage.tokens[hit.firstToken];
  if (!token) return false;
  if (!isOneToken(hit)) return isDirectionOfName(passage, hit);
  const { norm } = token;
  if (scene.redefined.has(norm) || isCurrency(passage, hit)) return true;
  if (token.allCaps && norm.length > 1) return COMMON_WORDS.has(norm) && isShouted(passage, hit.firstToken);
  const opens = opensSentence(passage, hit.firstToken) || inTitleCase(passage, hit.firstToken);
  const persons = hit.refs.filter(({ id }) => typeOf(id) === 'person');
  const named = persons.some(({ id }) => scene.named.has(id));
  if (opens && passage.language === 'en' && PRONOUNS.has(norm)) return true;
  if (
    opens &&
    scene.small.has(norm) &&
    (named ? startsClause(passage, hit) : !isFollowedByVerb(passage, hit))
  )
    return true;
  if (passage.language !== 'en') return isPlainElsewhere(passage, hit, { opens, named });
  if (MONTHS.has(norm) && looksLikeDate(passage, hit)) return true;
  if (named || !(COMMON_WORDS.has(norm) || LOOSE_BEFORE.has(norm))) return false;
  if (DIRECTIONS.has(norm) && !isRegionOfWorld(passage, hit)) return true;
  const titled = isBehindTitle(passage, hit);
  if (persons.length === hit.refs.length) return !titled || !COMMON_WORDS.has(norm);
  return opens && !isPlace(hit) && !isProper(passage, hit, scene);
}

/** „Ein dauerhafter Frieden“, “Onu kimse görmedi”: words of other languages; of a German noun only a name or title before makes a name. */
function isPlainElsewhere(
  passage: Passage,
  hit: AliasHit,
  { opens, named }: { opens: boolean; named: boolean },
): boolean {
  const { tokens, language } = passage;
  const norm = tokens[hit.firstToken]?.norm ?? '';
  if (opens && !named && openingWords(language).has(norm)) return true;
  if (!named && hit.endToken - hit.firstToken === 1 && isAnswer(norm, language)) return true;
  if (language !== 'de' || !germanNouns.has(norm) || hit.refs.some(({ id }) => typeOf(id) !== 'person'))
    return false;
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1);
  if (before?.upper && before.word && !opensSentence(passage, hit.firstToken - 1)) return false;
  if (!named) return !(before?.upper && before.word && !ARTICLE.test(before.norm));
  let at = hit.firstToken - 1;
  while (isGermanAdjective(passage.tokens[at], 'de') && !ARTICLE.test(passage.tokens[at]?.norm ?? ''))
    at -= /^(?:und|,)$/.test(passage.tokens[at - 1]?.norm ?? '') ? 2 : 1;
  return ARTICLE.test(neighbour(passage, hit.firstToken, at)?.norm ?? '');
}

/** German articles, alone and within prepositions. */
const ARTICLE =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|ihr|unser|dies|jed)(?:e[nmrs]?)?|zum|zur|beim|vom|ans|am|ins|im)$/;

/** “Secretary Gates”, not “that Gates” or “When Gates”. */
function isBehindTitle(passage: Passage, { firstToken }: AliasHit): boolean {
  const before = neighbour(passage, firstToken, firstToken - 1);
  if (!before?.upper) return false;
  return (
    HONORIFICS.has(before.norm) || (LOOSE_BEFORE.has(before.norm) && !opensSentence(passage, firstToken - 1))
  );
}

/** “Wichita West”, “West Germany”: only “the West”, with nothing of a name behind it, is the states of the West. */
function isRegionOfWorld(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  const before = neighbour(passage, firstToken, firstToken - 1)?.norm;
  return before === 'the' && neighbour(passage, firstToken, endToken)?.upper !== true;
}

/** “The West Australian”: a capital goes on where “the West” would end. */
function isDirectionOfName(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  const { tokens } = passage;
  const next = neighbour(passage, firstToken, endToken);
  return (
    endToken - firstToken === 2 &&
    tokens[firstToken]?.norm === 'the' &&
    DIRECTIONS.has(tokens[firstToken + 1]?.norm ?? '') &&
    next?.upper === true &&
    next.word &&
    !inTitleCase(passage, firstToken)
  );
}

/**
 * A common word that the article never writes small, and writes with a capital inside sentences too; or that
 * speaks, heads a list of bodies, or has people (“Apple's Tim Cook”).
 */
function isProper(passage: Passage, hit: AliasHit, { proper, small }: Scene): boolean {
  const norm = passage.tokens[hit.firstToken]?.norm ?? '';
  const after = neighbour(passage, hit.firstToken, hit.endToken);
  const next = after?.norm ?? '';
  const listed = /^(?:,|and|&)$/.test(next) && isNextBody(passage, hit);
  const last = passage.tokens[hit.endToken - 1];
  const owner = isPossessive(last) && after?.upper === true;
  return (
    !small.has(norm) &&
    (proper.has(norm) || listed || owner || /^(?:said|says|announced|unveiled|declined)$/.test(next))
  );
}

/** “Apple, Google and Meta”: listed with another body. */
function isNextBody({ hitAt }: Passage, hit: AliasHit): boolean {
  const other = hitAt[hit.endToken + 1];
  return other !== undefined && other !== hit && isBody(hit) && isBody(other);
}

/** “US$5 billion”. */
function isCurrency({ tokens }: Passage, { endToken, end }: AliasHit): boolean {
  const next = tokens[endToken];
  return next !== undefined && next.start === end && /^[$€£]$/.test(next.norm);
}

/** “May 5”, “in May”, “5 May”. */
function looksLikeDate(passage: Passage, hit: AliasHit): boolean {
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  const after = neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '';
  return MONTH_BEFORE.has(before) || /^\d/.test(before) || /^\d/.test(after);
}

/** “May they …”, “Will the …”: a question or a wish, not somebody named so. */
function startsClause(passage: Passage, hit: AliasHit): boolean {
  return /^(?:i|you|he|she|it|we|they|the|this|that|these|those|a|an|not|be|there|and)$/.test(
    neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '',
  );
}

/** A verb after an opening word shows that it is a name: “May said”. */
function isFollowedByVerb(passage: Passage, hit: AliasHit): boolean {
  const next = neighbour(passage, hit.firstToken, hit.endToken);
  return next?.word === true && /(?:ed|said|told|says)$/.test(next.norm);
}
