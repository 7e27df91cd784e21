/** `kb show ID`: a record as written, the names it is found by, and what refers to it. */
import { parseArgs } from 'node:util';
import { dump } from 'js-yaml';
import { findReferences } from '../../knowledge/links';
import { namesOf } from '../../knowledge/names';
import { rateAll } from '../../knowledge/prominence';
import type { KnowledgeRecord } from '../../knowledge/schema';
import { normalise } from '../../text/normalise';
import { readKnowledge, readManifest } from '../sources';
import { UsageError } from '../usage';

/** Suggestions for an id that is not there. */
const MAX_SUGGESTIONS = 10;

export async function show(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [id] = positionals;
  if (!id) throw new UsageError('which record? Give its id, such as country/france');
  const { records, fileOf } = await readKnowledge();
  const record = records.find((candidate) => candidate.id === id);
  if (!record) {
    const near = suggestions(id, records).slice(0, MAX_SUGGESTIONS);
    console.error([`there is no record “${id}”`, ...near.map((candidate) => `  ${candidate}`)].join('\n'));
    return 1;
  }
  const { asOf } = await readManifest();
  const shown = {
    record,
    file: fileOf.get(id),
    prominence: rateAll(records, asOf).get(id),
    names: namesOf(record).map(({ text, kind, lang, derived }) =>
      [text, kind, lang, derived ? 'derived' : ''].filter(Boolean).join(' · '),
    ),
    referredToBy: records
      .filter((other) => findReferences(other).some((reference) => reference.id === id))
      .map((other) => other.id),
  };
  console.log(values.json ? JSON.stringify(shown, null, 2) : dump(shown, { lineWidth: 120 }).trimEnd());
  return 0;
}

/** The ids that a name, or an id that is not quite right, may mean: first those of records that bear the name. */
export function suggestions(wanted: string, records: readonly KnowledgeRecord[]): string[] {
  const part = wanted.slice(wanted.indexOf('/') + 1).toLowerCase();
  const name = normalise(part.replaceAll('-', ' '));
  const named = records.filter((record) => namesOf(record).some(({ text }) => normalise(text) === name));
  const similar = records.filter(({ id }) => id.includes(part.replaceAll(' ', '-')));
  return [...new Set([...named, ...similar].map(({ id }) => id))];
}
