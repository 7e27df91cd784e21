/** A host belongs to one outlet, and is no public suffix, under which anybody has hosts. */
import { getDomain } from 'tldts';
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';

export function checkHosts(records: readonly KnowledgeRecord[]): Problem[] {
  const owners = new Map<string, string>();
  return records.flatMap((record) => {
    if (!('domains' in record)) return [];
    return record.domains.flatMap((host, i) => {
      const owner = owners.get(host);
      owners.set(host, owner ?? record.id);
      const wrong = [
        owner && `${host} belongs to ${owner} already: keep it in one of them`,
        getDomain(host) === null && `${host} is a public suffix: name the host that is the outlet's own`,
      ];
      return wrong
        .filter((message) => typeof message === 'string')
        .map((message) => ({ record: record.id, field: `domains.${i}`, message }));
    });
  });
}
