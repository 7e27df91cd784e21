/** Names that are no names in languages other than English: “der Spiegel an der Wand”, “rue de Rome”, «отель „Киев“». */
import type { AliasHit } from '../knowledge/knowledge';
import { neighbour, opensSentence } from './beside';
import { isPlace } from './hit-kinds';
import type { Passage } from './passage';
import { commonNames, namesOfState, publishing, streets } from './words/other-languages';

/** Words that may stand between a street's word and its name. */
const LINKS = new Set(['de', 'du', 'des', 'del', 'della', 'di', 'da', 'do', 'dos', 'la', 'le']);
/** How far from an outlet's name a word of publishing may stand. */
const REACH = 3;

/** A street, a hotel, a ship that bears a place's name; not in English. */
export function isOtherThing(passage: Passage, hit: AliasHit): boolean {
  return passage.language !== 'en' && isPlace(hit) && (isStreet(passage, hit) || isCalledSo(passage, hit));
}

/** «крейсер „Москва“», “Hotel „Moskau“”: in quotation marks alone, behind the word for what is called so. */
function isCalledSo(passage: Passage, hit: AliasHit): boolean {
  const noun = neighbour(passage, hit.firstToken, hit.firstToken - 2);
  return isQuoted(passage, hit) && passage.tokens[hit.firstToken - 1]?.norm !== '(' && noun?.word === true;
}

function isStreet(passage: Passage, hit: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, hit.firstToken, index)?.norm ?? '';
  let before = hit.firstToken - 1;
  while (LINKS.has(at(before))) before -= 1;
  return streets(passage.language).has(at(before));
}

/** A common word by which an outlet or another body is called, where nothing shows that it is meant. */
export function isCommonWord(passage: Passage, hit: AliasHit): boolean {
  const { tokens, language } = passage;
  const last = tokens[hit.endToken - 1];
  // “Türkiye’nin”: Turkish endings stand behind an apostrophe.
  const norm = language === 'tr' ? last?.norm.replace(/['’].*$/, '') : last?.norm;
  if (!last || norm === undefined || !commonNames(language).has(norm)) return false;
  // «Украинская правда»: of a Slavic name the first word alone has one.
  const isLonger = hit.endToken - hit.firstToken > 1 && tokens[hit.firstToken]?.upper === true;
  if (isLonger && /^(?:ru|uk|pl)$/.test(language)) return false;
  // “Le monde attend”: as a name each word of it has its capital.
  if (!last.upper) return true;
  // “dans le Sahel”: as a name its article has a capital too.
  const small = tokens[hit.firstToken]?.upper === false;
  const capital = language === 'de' || namesOfState(language).has(norm);
  const anyway = capital || small || opensSentence(passage, hit.firstToken);
  return anyway && !isQuoted(passage, hit) && !isPublishing(passage, hit);
}

function isQuoted({ tokens }: Passage, { firstToken, endToken }: AliasHit): boolean {
  return (
    /^[„“"«»‚‘(]$/.test(tokens[firstToken - 1]?.norm ?? '') &&
    /^[“”"«»’)]$/.test(tokens[endToken]?.norm ?? '')
  );
}

function isPublishing(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  const words = publishing(passage.language);
  for (let step = 1; step <= REACH; step += 1) {
    const around = [
      neighbour(passage, firstToken, firstToken - step),
      neighbour(passage, firstToken, endToken - 1 + step),
    ];
    if (around.some((token) => token !== undefined && words.has(token.norm))) return true;
  }
  return false;
}
