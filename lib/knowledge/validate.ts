/** Raw data → records of the schema, or a list of what is wrong and where. */
import * as v from 'valibot';
import { type KnowledgeRecord, schemas, typeOf } from './schema';

/** What is wrong with the knowledge: where (file, record, field) and what to do. */
export interface Problem {
  /** File or pack the record comes from. */
  file?: string;
  /** Record id, or its position (`#12`) where it has none. */
  record?: string;
  /** Path within the record: `offices.0.from`. */
  field?: string;
  message: string;
}

/** Raised where knowledge cannot be used at all; the message lists the first problems. */
export class KnowledgeError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(describe);
    const more = problems.length - shown.length;
    super(more > 0 ? [...shown, `… and ${more} more`].join('\n') : shown.join('\n'));
    this.name = 'KnowledgeError';
  }
}

/** One line for a problem: `countries/russia.yaml: person/a-b: offices.0.from: …`. */
export function describe({ file, record, field, message }: Problem): string {
  return [file, record, field, message].filter(Boolean).join(': ');
}

const SHOWN_VALUE = 60;

/**
 * Checks one raw record against the schema of its id's type.
 * @param position used to name a record that has no id.
 */
export function readRecord(
  raw: unknown,
  position: number,
): { record: KnowledgeRecord } | { problems: Problem[] } {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  if (typeof id !== 'string') {
    return {
      problems: [
        {
          record: `#${position + 1}`,
          field: 'id',
          message: 'a record needs an id such as "person/first-last"',
        },
      ],
    };
  }
  const type = typeOf(id);
  if (!type) {
    const known = Object.keys(schemas).join(', ');
    return {
      problems: [
        { record: clip(id), field: 'id', message: `the id must begin with one of: ${known} (and “/”)` },
      ],
    };
  }
  const result = v.safeParse(schemas[type], raw);
  if (result.success) return { record: result.output };
  return { problems: result.issues.map((issue) => ({ record: clip(id), ...problemOf(issue) })) };
}

/**
 * Reads a list of raw records; broken ones are left out and told.
 * @param maxProblems reading stops after so many problems.
 */
export function readRecords(
  raw: readonly unknown[],
  file?: string,
  maxProblems = Number.POSITIVE_INFINITY,
): { records: KnowledgeRecord[]; problems: Problem[] } {
  const records: KnowledgeRecord[] = [];
  const problems: Problem[] = [];
  for (const [position, item] of raw.entries()) {
    const result = readRecord(item, position);
    if ('record' in result) records.push(result.record);
    else problems.push(...result.problems.map((problem) => ({ file, ...problem })));
    if (problems.length >= maxProblems) break;
  }
  return { records, problems };
}

/** A schema's complaint in words that say what to do. */
export function problemOf(issue: v.BaseIssue<unknown>): Pick<Problem, 'field' | 'message'> {
  // A union reports the union as a whole; its likeliest member says more.
  const [nearest] = (issue.issues ?? []).toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  if (issue.type === 'union' && nearest) {
    const inner = problemOf(nearest);
    return { ...inner, field: [v.getDotPath(issue), inner.field].filter(Boolean).join('.') || undefined };
  }
  const field = v.getDotPath(issue) ?? undefined;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { field, message: 'unknown field: remove it or correct its spelling' };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { field, message: 'this field is needed' };
  const found =
    issue.kind === 'schema' || issue.type === 'regex' || issue.type === 'check'
      ? ` (found ${clip(show(issue.input))})`
      : '';
  return { field, message: `${issue.message}${found}` };
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, SHOWN_VALUE));
  return typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'a list'
      : 'an object'
    : String(value);
}

function clip(text: string): string {
  return text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text;
}
