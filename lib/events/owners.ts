/** Whose name a word in the name of an event is. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Entity, EventRecord } from '../knowledge/schema';
import { nameStems } from './stems';

/** The party or place of an event whose name the word of a stem belongs to. */
export function ownerOf(
  each: string,
  { places, participants }: Pick<EventRecord, 'places' | 'participants'>,
  knowledge: Knowledge,
): string | undefined {
  const owns = (id: string) => entityStems(id, knowledge).has(each);
  return participants.findLast(owns) ?? places.findLast(owns);
}

const entityNames = new WeakMap<Entity, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** Stems of all names of an entity. */
function entityStems(id: string, knowledge: Knowledge): ReadonlySet<string> {
  const entity = knowledge.entity(id);
  if (!entity) return NONE;
  const stems =
    entityNames.get(entity) ??
    new Set([entity.name, ...entity.names.map(({ text }) => text)].flatMap(nameStems));
  entityNames.set(entity, stems);
  return stems;
}
