/** Words that take a side, in what we say ourselves; quotations and names may have them. */
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';

/** An entry of the editable list (`assets/knowledge/check/words.yaml`). */
export interface WordRule {
  /** In lower case, as words of a name are capitals; a final `*` stands for any ending. */
  words: string[];
  /** What to write instead. */
  instead: string;
  /** Words that make it a report of who says so (“listed as terrorist by …”). */
  unless?: string[];
}

/** Fields whose words are ours. */
const OWN_WORDS = ['description', 'summary', 'outcome', 'question', 'text'] as const;
const QUOTED = /[“«"][^”»"]*[”»"]/g;

interface Lint {
  pattern: RegExp;
  unless?: RegExp;
  instead: string;
}

export function checkWording(records: readonly KnowledgeRecord[], rules: readonly WordRule[]): Problem[] {
  const lints: Lint[] = rules.map(({ words, unless, instead }) => ({
    pattern: anyOf(words),
    unless: unless && anyOf(unless),
    instead,
  }));
  return records.flatMap((record) => OWN_WORDS.flatMap((field) => checkField(record, field, lints)));
}

function checkField(record: KnowledgeRecord, field: string, lints: readonly Lint[]): Problem[] {
  const value = (record as Partial<Record<string, unknown>>)[field];
  if (typeof value !== 'string') return [];
  const own = value.replace(QUOTED, '');
  return lints.flatMap(({ pattern, unless, instead }) => {
    const found = pattern.exec(own);
    return found && !unless?.test(own)
      ? [{ record: record.id, field, message: `“${found[0]}” takes a side: ${instead}` }]
      : [];
  });
}

function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '\\p{L}*'));
  return new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?![\\p{L}-])`, 'u');
}
