/** Who holds a contested place, whose it is recognised to be, who claims it: drawn from the records of its status. */
import { holdsOn } from '../../lib/knowledge/days';
import type { EntityCard } from '../../lib/types';

type Status = NonNullable<EntityCard['status']>[number];

export interface Holder {
  /** Entity id. */
  party: string;
  /** Since when, where the records say so. */
  from?: string;
  /** Per cent of the area on a day, earliest first. */
  shares: { share: number; on: string }[];
}

export interface Standing {
  heldBy: Holder[];
  /** The state of which it is recognised to be a part. */
  sovereign: string[];
  /** Further parties that claim it, whether or not they hold it. */
  claimedBy: string[];
}

const HOLDING = new Set(['controls', 'administers']);
const SOVEREIGN = new Set(['sovereign', 'recognised-as-part-of']);

/** As the records have it up to a day; a status that has ended by then does not count. */
export function standingOf({ status = [] }: Pick<EntityCard, 'status'>, day: string): Standing {
  const current = status.filter((each) => holdsOn(each, day));
  const holding = current.filter(({ relation }) => HOLDING.has(relation));
  const sovereign = partiesOf(current.filter(({ relation }) => SOVEREIGN.has(relation)));
  const claiming = current.filter(({ relation }) => !HOLDING.has(relation) && !SOVEREIGN.has(relation));
  return {
    heldBy: partiesOf(holding).map((party) =>
      holderOf(
        holding.filter((each) => each.party === party),
        party,
      ),
    ),
    sovereign,
    claimedBy: partiesOf(claiming).filter((party) => !sovereign.includes(party)),
  };
}

function holderOf(records: readonly Status[], party: string): Holder {
  const shares = records
    .flatMap(({ share, from }) => (share === undefined || !from ? [] : [{ share, on: from }]))
    .sort((a, b) => a.on.localeCompare(b.on));
  // A share is of its day; that is no beginning.
  const since = records.flatMap(({ share, from }) => (share === undefined && from ? [from] : [])).sort()[0];
  return { party, from: since, shares };
}

const partiesOf = (records: readonly Status[]) => [...new Set(records.map(({ party }) => party))];
