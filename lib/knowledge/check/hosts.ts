/** A host belongs to one outlet. */
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';

export function checkHosts(records: readonly KnowledgeRecord[]): Problem[] {
  const owners = new Map<string, string>();
  return records.flatMap((record) => {
    if (!('domains' in record)) return [];
    return record.domains.flatMap((host, i) => {
      const owner = owners.get(host);
      owners.set(host, owner ?? record.id);
      return owner
        ? [
            {
              record: record.id,
              field: `domains.${i}`,
              message: `${host} belongs to ${owner} already: keep it in one of them`,
            },
          ]
        : [];
    });
  });
}
