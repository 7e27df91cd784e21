/** Who is behind an outlet. */
import { holdsOn } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Outlet } from '../knowledge/schema';
import type { EntityCard } from '../types';
import { publishers, urls } from './provenance';

/** @param readAt ISO full date: what is told of owners, funding and control is of this day. */
export function outletCard(outlet: Outlet, knowledge: Knowledge, readAt: string): EntityCard['outlet'] {
  const funding = outlet.funding.map(({ text, ...rest }) => ({ label: text, according: '', ...rest }));
  return {
    kind: outlet.kind,
    country: outlet.country,
    owners: ownersOn(outlet, readAt).map(({ name, from, sources }) => ({
      name,
      according: publishers(sources, knowledge),
      from,
      sources: urls(sources, knowledge),
    })),
    founded: outlet.founded,
    control: [...outlet.control, ...funding]
      .filter((fact) => holdsOn(fact, readAt))
      .map(({ label, according, from, to, sources }) => ({
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

/** In the month of a sale the buyer alone. */
function ownersOn({ owners }: Outlet, day: string): Outlet['owners'] {
  const all = owners.filter((owner) => holdsOn(owner, day));
  return all.filter(({ to }) => !all.some(({ from }) => to !== undefined && from === to));
}
