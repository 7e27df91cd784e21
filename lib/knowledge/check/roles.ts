/** A post's role is one of the table's. */
import { ROLES } from '../roles';
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';

const KNOWN: ReadonlySet<string> = new Set(ROLES);

export function checkRoles(record: KnowledgeRecord): Problem[] {
  if (!('role' in record) || !record.role || KNOWN.has(record.role)) return [];
  const message = `“${record.role}” is no role of lib/knowledge/roles.ts: use one of its keys, or leave it out`;
  return [{ record: record.id, field: 'role', message }];
}
