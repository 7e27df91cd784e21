/** “The Ukrainian capital”, “Ukraine's capital”: the city, where no name of one follows. */
import { typeOf } from '../knowledge/schema';
import { isPossessive, neighbour } from './beside';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { Verdict } from './verdict';

/** What a capital may be besides a city: its own words follow. */
const OTHER_CAPITAL =
  /^(?:markets?|gains?|controls?|punishment|flows?|outflows?|inflows?|flight|expenditures?|spending|investments?|accounts?|requirements?|goods|ships?|cit(?:y|ies)|region|district|offences?|crimes?|letters|injections?|base|stock|works|budget|assets|of)$/;

/** English only; in text order. */
export function findCapitals(passage: Passage, { knowledge }: Scene): Verdict[] {
  if (passage.language !== 'en') return [];
  const { tokens, hits } = passage;
  return hits.flatMap(({ firstToken, endToken, start, refs }) => {
    const noun = neighbour(passage, firstToken, endToken);
    if (noun?.norm !== 'capital') return [];
    const [only] = refs;
    const country =
      only && refs.length === 1 && typeOf(only.id) === 'country' ? knowledge.country(only.id) : undefined;
    const article = neighbour(passage, firstToken, firstToken - 1);
    const owner = tokens[endToken - 1];
    const definite = article?.norm === 'the' || isPossessive(owner);
    const next = neighbour(passage, firstToken, endToken + 1);
    const named = next?.norm === ',' && neighbour(passage, firstToken, endToken + 2)?.upper === true;
    if (
      !country?.capital ||
      !definite ||
      named ||
      next?.upper === true ||
      OTHER_CAPITAL.test(next?.norm ?? '')
    )
      return [];
    return [
      {
        is: 'linked' as const,
        start: article?.norm === 'the' ? article.start : start,
        end: noun.stemEnd,
        entity: country.capital,
        how: 'coreference' as const,
        confidence: 0.9,
        why: `the capital of ${country.name}`,
      },
    ];
  });
}
