/** Who is behind an outlet. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Outlet } from '../knowledge/schema';
import type { EntityCard } from '../types';
import { publishers, urls } from './provenance';

/** @param readAt ISO full date: the owner is that of this day, where one is known. */
export function outletCard(outlet: Outlet, knowledge: Knowledge, readAt: string): EntityCard['outlet'] {
  const funding = outlet.funding.map(({ text, ...rest }) => ({ label: text, according: '', ...rest }));
  return {
    kind: outlet.kind,
    country: outlet.country,
    owner: ownerOn(outlet, readAt),
    founded: outlet.founded,
    control: [...outlet.control, ...funding].map(({ label, according, from, to, sources }) => ({
      label,
      according: according || publishers(sources, knowledge),
      from,
      to,
      sources: urls(sources, knowledge),
    })),
    notToConfuse: (outlet.notToConfuse ?? []).flatMap((id) => {
      const other = knowledge.entity(id);
      return other ? [{ id, name: other.name }] : [];
    }),
  };
}

/** Of two owners in the month of a sale, the later. */
function ownerOn({ owners }: Outlet, day: string): string | undefined {
  return owners.findLast(
    ({ from = '', to }) => from <= day && (to === undefined || to >= day.slice(0, to.length)),
  )?.name;
}
