/** Which parties a name stands for: a government for its country, a country for its government. */
import type { Knowledge } from './knowledge';

/** A knowledge base does not change: each entity is looked up once. */
const known = new WeakMap<Knowledge, Map<string, readonly string[]>>();

/** The entity itself and those that it stands for when it acts (“Moscow”, “the Kremlin”, “Russia”). */
export function partiesOf(entity: string, knowledge: Knowledge): readonly string[] {
  const memory = known.get(knowledge) ?? new Map<string, readonly string[]>();
  if (memory.size === 0) known.set(knowledge, memory);
  const parties = memory.get(entity) ?? lookUp(entity, knowledge);
  memory.set(entity, parties);
  return parties;
}

function lookUp(entity: string, knowledge: Knowledge): readonly string[] {
  const country = knowledge.country(entity);
  if (country) return [entity, country.government ?? entity];
  const record = entity.startsWith('org/') ? knowledge.entity(entity) : undefined;
  const governs = record && 'kind' in record && /^(?:government|ministry)$/.test(record.kind);
  return governs && 'country' in record && record.country ? [entity, record.country] : [entity];
}

/** As `partiesOf`, and for a person the country that they speak for. */
export function sideOf(entity: string, knowledge: Knowledge): readonly string[] {
  const country = knowledge.person(entity)?.country;
  return country ? [entity, ...partiesOf(country, knowledge)] : partiesOf(entity, knowledge);
}

/** Parties named only together: who they are stands in the sentences before. */
export const TOGETHER =
  /\b(?:the|both) (?:two )?(?:leaders|presidents|men|sides|countries|nations|governments|ministers|delegations)\b/i;
