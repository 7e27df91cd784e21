/** What several packs have in common: of these records the earliest pack's counts. */
import type { Pack } from './pack/pack';

/** An id that two packs have, with the packs, the one that counts first. */
export interface Clash {
  id: string;
  packs: string[];
}

/** The ids that more than one of the packs has, in order. */
export function findClashes(packs: readonly Pack[]): Clash[] {
  const clashes: Clash[] = [];
  packs.forEach((pack, i) => {
    const earlier = packs.slice(0, i);
    for (let number = 0; earlier.length > 0 && number < pack.size; number++) {
      const id = pack.idAt(number);
      const having = earlier.filter((other) => other.numberOf(id) >= 0);
      if (having.length > 0)
        clashes.push({ id, packs: [...having, pack].map(({ manifest }) => manifest.id) });
    }
  });
  return clashes;
}
