/**
 * A claim's position is an answer to its topic's question: of the type, the unit and the options that are asked for.
 * Positions of two types are never compared, so that a wrong one would be passed over without a word.
 */
import type { Claim, KnowledgeRecord, Position, Topic } from '../schema';
import { typeOf } from '../schema';
import type { Problem } from '../validate';

/** @param elsewhere finds a topic that is not among the records. */
export function checkPositions(
  records: readonly KnowledgeRecord[],
  elsewhere: (id: string) => KnowledgeRecord | undefined,
): Problem[] {
  const topics = new Map(records.filter(isTopic).map((topic) => [topic.id, topic]));
  return records.filter(isClaim).flatMap(({ id, topic: asked, position }) => {
    const topic = asked && (topics.get(asked) ?? elsewhere(asked));
    // A topic that is nowhere is told of as a reference.
    const wrong = topic && isTopic(topic) && position && objection(position, topic);
    return wrong ? [{ record: id, ...wrong }] : [];
  });
}

function isTopic(record: KnowledgeRecord): record is Topic {
  return typeOf(record.id) === 'topic';
}

function isClaim(record: KnowledgeRecord): record is Claim {
  return typeOf(record.id) === 'claim';
}

/** What keeps a position from being an answer; nothing where it is one. */
function objection(position: Position, { id, answer }: Topic): Omit<Problem, 'record'> | undefined {
  if (!answer)
    return {
      field: 'position',
      message: `${id} says of no answers: give it an \`answer\` of type “${position.type}”, or leave the position out`,
    };
  if (answer.type !== position.type)
    return {
      field: 'position.type',
      message: `“${position.type}” where the answers of ${id} are of type “${answer.type}”: give the position that type, or name another topic`,
    };
  if (position.type === 'option' && answer.options?.every((option) => option.id !== position.value))
    return {
      field: 'position.value',
      message: `“${position.value}” is none of the answers of ${id} (${answer.options.map((option) => option.id).join(', ')}): take one of them, or add it there`,
    };
  if (position.type === 'number' && position.unit !== answer.unit)
    return {
      field: 'position.unit',
      message: `${inUnit(position.unit)} where the answers of ${id} are ${inUnit(answer.unit)}: two units cannot be compared`,
    };
  return undefined;
}

function inUnit(unit: string | undefined): string {
  return unit === undefined ? 'without a unit' : `in “${unit}”`;
}
