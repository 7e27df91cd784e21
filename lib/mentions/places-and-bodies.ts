/** Names of places, bodies and outlets: who reports, the region or the city, the city or its government. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { countryOf } from './country-of';
import { isReporting } from './outlets';
import { partyOrPlace } from './party-or-place';
import type { Passage } from './passage';
import { regionsIn } from './regions';
import type { Scene } from './scene';
import { isAtPlace, settle } from './settle';
import { rejected, type Verdict } from './verdict';

/** How sure a capital's reading is where no word near decides. */
const BY_DEFAULT = 0.7;

/** @param named what the name may mean, none of them a person. */
export function decideOther(
  passage: Passage,
  hit: AliasHit,
  named: readonly AliasRef[],
  scene: Scene,
): Verdict | undefined {
  const refs = asReporter(passage, hit, named, scene);
  const parties = refs.filter(({ kind }) => kind === 'metonym');
  const rest = refs.filter(({ kind }) => kind !== 'metonym');
  if (parties.length === 0) return settle(passage, hit, regionsIn(passage, hit, rest, scene), scene);
  // “Jack London … London said”
  if (scene.strangers.has(passage.tokens[hit.firstToken]?.norm ?? '') && !isAtPlace(passage, hit))
    return undefined;
  if (rest.length === 0) return settle(passage, hit, parties, scene);
  const reading = partyOrPlace(passage, hit, scene.knowledge);
  const verdict = settle(passage, hit, reading?.as === 'party' ? parties : rest, scene);
  if (verdict?.is !== 'linked') return verdict;
  const lost = rejected(
    reading?.as === 'party' ? rest : parties,
    reading?.why ?? 'nothing shows that the government acts',
  );
  const confidence = reading ? Math.min(0.92, verdict.confidence) : BY_DEFAULT;
  return {
    ...verdict,
    confidence,
    why: reading?.why ?? 'the city, as nothing shows that the government acts',
    rejected: [...(verdict.rejected ?? []), ...lost],
  };
}

/** “told AFP”: the agency, where no more in the article is of the country of another that has these letters than of its own. */
function asReporter(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  { knowledge, countries }: Scene,
): readonly AliasRef[] {
  const outlets = refs.filter(({ id }) => typeOf(id) === 'outlet');
  if (outlets.length !== 1 || refs.length === 1 || !isReporting(passage, hit)) return refs;
  const rivals = refs.filter((ref) => !outlets.includes(ref));
  const named = ({ id }: AliasRef) => countries.get(countryOf(knowledge.entity(id)) ?? '') ?? 0;
  const most = Math.max(...outlets.map(named));
  return rivals.some((rival) => named(rival) > 0 && named(rival) >= most) ? refs : outlets;
}
