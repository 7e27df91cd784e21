/** Records by the beginning of a name, as it is typed. */
import { normalise } from '../text/normalise';
import { namesOf } from './names';
import { keyOf } from './pack/alias-key';
import type { Pack } from './pack/pack';

/** Names looked at before the best are chosen: bounds the work for a single letter. */
const MAX_CANDIDATES = 5_000;

/** @returns best first: by prominence, then by name. */
export function searchNames(
  query: string,
  limit: number,
  packs: readonly Pack[],
): { id: string; name: string; matched: string }[] {
  const key = keyOf(query);
  const ids = new Map<string, Pack>();
  for (const pack of packs) {
    for (const ref of pack.aliases.beginningWith(key, MAX_CANDIDATES)) {
      const { id } = pack.aliases.refOf(ref);
      if (!ids.has(id)) ids.set(id, pack);
    }
  }
  return [...ids]
    .map(([id, pack]) => ({ id, pack, prominence: pack.prominence(id) ?? 0 }))
    .sort((a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ id, pack }) => {
      const record = pack.record(id);
      if (!record) return [];
      const begun = normalise(query.trim());
      const names = namesOf(record).map(({ text }) => text);
      const shown = 'name' in record ? record.name : 'title' in record && record.title ? record.title : id;
      return [{ id, name: shown, matched: names.find((name) => normalise(name).startsWith(begun)) ?? shown }];
    });
}
