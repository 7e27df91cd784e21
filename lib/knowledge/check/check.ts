/** All that `kb check` holds against a set of valid records. Pure: records in, problems out. */
import { findReferences } from '../links';
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';
import { checkAnswers } from './answers';
import { type AmbiguousName, checkClashes } from './clashes';
import { checkCycles } from './cycles';
import { checkDates } from './dates';
import { checkFamilyName } from './family-names';
import { checkHosts } from './hosts';
import { checkPositions } from './positions';
import { checkRoles } from './roles';
import { checkSeats } from './seats';
import { checkTwins } from './twins';
import { checkWording, type WordRule } from './wording';

export interface CheckInput {
  records: readonly KnowledgeRecord[];
  /** ISO full date up to which the base is kept. */
  asOf: string;
  words: readonly WordRule[];
  ambiguous: readonly AmbiguousName[];
  /** Finds what is known elsewhere (in the bundled pack, for a user's own). */
  known?: (id: string) => KnowledgeRecord | undefined;
}

export function checkRecords(input: CheckInput): Problem[] {
  const { records, asOf, known = () => undefined } = input;
  return [
    ...checkReferences(records, known),
    ...records.flatMap((record) => [
      ...checkDates(record, asOf),
      ...checkRoles(record),
      ...checkAnswers(record),
      ...checkFamilyName(record),
    ]),
    ...checkSeats(records),
    ...checkTwins(records),
    ...checkCycles(records),
    ...checkPositions(records, known),
    ...checkHosts(records),
    ...checkWording(records, input.words),
    ...checkClashes(records, input.ambiguous, asOf),
  ];
}

function checkReferences(
  records: readonly KnowledgeRecord[],
  known: (id: string) => KnowledgeRecord | undefined,
): Problem[] {
  const ids = new Set(records.map(({ id }) => id));
  return records.flatMap((record) =>
    findReferences(record)
      .filter(({ id }) => !ids.has(id) && !known(id))
      .map(({ id, field }) => ({
        record: record.id,
        field,
        message: `there is no record “${id}”: write it, correct the id, or leave the field out`,
      })),
  );
}

/** Problems for records that do not stand in the order of their ids within their file. */
export function checkOrder(ids: readonly string[]): Problem[] {
  return ids.flatMap((id, i) => {
    const before = ids[i - 1];
    return before !== undefined && before > id
      ? [
          {
            record: id,
            message: `stands after “${before}”: records of a file are sorted by id (\`kb sort\` does it)`,
          },
        ]
      : [];
  });
}
