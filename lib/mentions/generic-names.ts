/** Names that parties of many countries share: “the Socialist Party”, “the Democrats”. The country decides. */
import type { AliasHit, AliasRef, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { neighbour } from './beside';
import { countryOf } from './country-of';
import type { Passage } from './passage';
import { PARTY_WORDS } from './words/party-words';

/** Is every word of the name one that parties anywhere call themselves by? */
export function isGenericParty({ tokens }: Passage, hit: AliasHit, knowledge: Knowledge): boolean {
  for (let index = hit.firstToken; index < hit.endToken; index += 1) {
    const token = tokens[index];
    if (token?.word && !PARTY_WORDS.has(token.norm)) return false;
  }
  return hit.refs.some(({ id }) => isParty(id, knowledge));
}

/** Is it a political party's id? */
export function isParty(id: string, knowledge: Knowledge): boolean {
  const entity = typeOf(id) === 'org' ? knowledge.entity(id) : undefined;
  return entity !== undefined && 'kind' in entity && entity.kind === 'party';
}

/** Names of at most so many words are those of many parties. */
const SHORT_NAME = 2;
/** A party's country must be named so often, measured by the country named most. */
const LEAST_SHARE = 0.5;

/**
 * The parties of that name in the country that the words beside it or the article as a whole speak of.
 * @param countries how often the article names something of each country.
 */
export function partiesHere(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  { knowledge, countries }: { knowledge: Knowledge; countries: ReadonlyMap<string, number> },
): AliasRef[] {
  const beside = countryBeside(passage, hit);
  const home = (ref: AliasRef) => countryOf(knowledge.entity(ref.id)) ?? '';
  if (beside) return refs.filter((ref) => home(ref) === beside);
  // “Democratic Progressive Party” says more than “Labour Party”.
  const share = hit.endToken - hit.firstToken > SHORT_NAME ? 0 : LEAST_SHARE;
  const least = share * Math.max(0, ...countries.values());
  const near = countriesInSentence(passage, hit, knowledge);
  return refs.filter((ref) => {
    const count = countries.get(home(ref)) ?? 0;
    return near.has(home(ref)) || (count > 0 && count >= least);
  });
}

/** Of whatever else is named in the sentence (“Cameron's ruling Conservatives”), but for other parties of such names. */
function countriesInSentence(passage: Passage, hit: AliasHit, knowledge: Knowledge): ReadonlySet<string> {
  const { hits, sentenceOf } = passage;
  const sentence = sentenceOf[hit.firstToken];
  return new Set(
    hits
      .filter((each) => each !== hit && sentenceOf[each.firstToken] === sentence)
      .filter((each) => !isGenericParty(passage, each, knowledge))
      .flatMap(({ refs }) => (refs.length === 1 ? refs : []))
      .flatMap(({ id }) => countryOf(knowledge.entity(id)) ?? []),
  );
}

/** “France's Socialist Party”, “the French Socialists”, “in Spain, the …”, “the … in Spain”. */
function countryBeside(passage: Passage, { firstToken, endToken }: AliasHit): string | undefined {
  const at = (index: number) => neighbour(passage, firstToken, index)?.norm ?? '';
  let before = firstToken - 1;
  if (at(before) === 'the') before -= 1;
  if (before < firstToken - 1 && at(before) === ',') before -= 1;
  const owner = countryAt(passage, before);
  if (owner && (before === firstToken - 1 || at((passage.hitAt[before]?.firstToken ?? 0) - 1) === 'in'))
    return owner;
  const after = /^(?:in|of)$/.test(at(endToken)) ? endToken + (at(endToken + 1) === 'the' ? 2 : 1) : -1;
  return countryAt(passage, after);
}

function countryAt({ hitAt }: Passage, index: number): string | undefined {
  const countries = hitAt[index]?.refs.filter(({ id }) => typeOf(id) === 'country') ?? [];
  return countries.length === 1 ? countries[0]?.id : undefined;
}
