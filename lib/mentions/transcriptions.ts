/** «Прабово Субианто»: persons whom the base has in Latin letters only, in Russian and Ukrainian texts. */
import type { AliasHit, AliasRef, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { isParticle, isTranscription, soundsOfWord, stemOf } from '../knowledge/transcription';
import type { Token } from '../text/tokens';
import { type Around, readAround } from './around';

/** Somebody named in full, and the last word of the name without its ending. */
export interface Transcribed {
  id: string;
  family: string;
}

const LANGUAGES: ReadonlySet<string> = new Set(['ru', 'uk']);
const CYRILLIC = /^[\p{Script=Cyrillic}'’ʼ]{2,}$/u;
/** Words of a name, particles not counted. */
const [LEAST, MOST] = [2, 4];

/**
 * Matches of full names by their sound, which count where the article also names the person's country or body; and of the
 * family names of those found so.
 * @param taken matches by writing, before which full names stand back.
 * @param known whom another part of the article names in full.
 */
export function transcribedHits(
  tokens: readonly Token[],
  taken: readonly AliasHit[],
  language: string,
  knowledge: Knowledge,
  known: readonly Transcribed[],
): { hits: AliasHit[]; transcribed: Transcribed[] } {
  if (!LANGUAGES.has(language)) return { hits: [], transcribed: [] };
  const free = tokens.map(({ upper, norm }) => upper && CYRILLIC.test(norm));
  for (const { firstToken, endToken, refs } of taken)
    if (endToken - firstToken > 1 || refs.some(({ derived }) => !derived))
      free.fill(false, firstToken, endToken);
  const around = readAround(tokens, taken, language, knowledge);
  const full: AliasHit[] = [];
  const transcribed = [...known];
  for (let i = 0; i < tokens.length; ) {
    const hit = free[i] ? fullName(tokens, free, i, language, knowledge, around) : undefined;
    if (hit) {
      full.push(hit);
      const family = stemOf(tokens[hit.endToken - 1]?.norm ?? '');
      transcribed.push(...hit.refs.map(({ id }) => ({ id, family })));
    }
    i = hit?.endToken ?? i + 1;
  }
  for (const { firstToken, endToken } of full) free.fill(false, firstToken, endToken);
  const others = new Map(taken.map((hit) => [hit.firstToken, hit.refs]));
  const families = tokens.flatMap((token, i) =>
    free[i] ? familyName(token, i, language, transcribed, others.get(i)) : [],
  );
  return { hits: [...full, ...families], transcribed };
}

/** The longest name that begins at a token. */
function fullName(
  tokens: readonly Token[],
  free: readonly boolean[],
  first: number,
  language: string,
  knowledge: Knowledge,
  around: Around,
): AliasHit | undefined {
  const words: Token[] = [];
  let found: AliasHit | undefined;
  for (let i = first; words.length < MOST; i++) {
    const token = tokens[i];
    if (!token || (i > first && !joins(tokens, i))) break;
    if (!token.word || (!free[i] && isParticle(token.norm))) continue;
    if (!free[i]) break;
    words.push(token);
    if (words.length < LEAST) continue;
    const refs = bearersOf(words, language, knowledge, around);
    if (refs.length > 0)
      found = {
        firstToken: first,
        endToken: i + 1,
        start: tokens[first]?.start ?? 0,
        end: token.stemEnd,
        refs,
      };
  }
  return found;
}

/** Only a space or a hyphen lies between a token and the one before. */
function joins(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token) return false;
  if (!token.word) return token.norm === '-' && token.start === before.end;
  return before.word ? token.start <= before.end + 1 : token.start === before.end;
}

function bearersOf(
  words: readonly Token[],
  language: string,
  knowledge: Knowledge,
  around: Around,
): AliasRef[] {
  const written = words.map(({ norm }) => norm).filter((word) => !isParticle(word));
  const ids = new Set(
    combinations(written.map(soundsOfWord)).flatMap((sounds) => personsSounding(sounds, knowledge)),
  );
  return [...ids].flatMap((id) => {
    const person = knowledge.person(id);
    const names = [person?.name ?? '', ...(person?.names ?? []).map(({ text }) => text)];
    if (!person || !names.some((name) => isTranscription(written, name))) return [];
    const offices = knowledge.officesOf(id).flatMap(({ post }) => [post.country, post.organisation]);
    if (!around([id, person.country, ...offices])) return [];
    return [{ id, kind: 'full' as const, lang: language, derived: false }];
  });
}

function personsSounding(sounds: readonly string[], knowledge: Knowledge): string[] {
  const tokens = sounds.map((norm, i) => ({
    ...{ norm, start: i, end: i + 1, stemEnd: i + 1 },
    ...{ upper: true, allCaps: false, word: true },
  }));
  return knowledge
    .match(tokens)
    .filter(({ firstToken, endToken }) => firstToken === 0 && endToken === tokens.length)
    .flatMap(({ refs }) => refs.map(({ id }) => id))
    .filter((id) => typeOf(id) === 'person');
}

function combinations(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (all, each) => all.flatMap((begun) => each.map((next) => [...begun, next])),
    [[]],
  );
}

/** @param others who else is called so. */
function familyName(
  token: Token,
  i: number,
  lang: string,
  transcribed: readonly Transcribed[],
  others: readonly AliasRef[] = [],
): AliasHit[] {
  const stem = stemOf(token.norm);
  const ids = new Set(transcribed.flatMap(({ id, family }) => (family === stem ? [id] : [])));
  const refs = [...ids].map((id) => ({ id, kind: 'short' as const, lang, derived: true }));
  const all = [...refs, ...others.filter(({ id }) => !ids.has(id))];
  return refs.length > 0
    ? [{ firstToken: i, endToken: i + 1, start: token.start, end: token.stemEnd, refs: all }]
    : [];
}
