/** `kb stats`: how much is known, of what, where and when. */
import { parseArgs } from 'node:util';
import { type Statistics, statisticsOf } from '../../knowledge/statistics';
import { readKnowledge, SOURCES_DIR } from '../sources';

export async function stats(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const { records } = await readKnowledge(positionals[0] ?? SOURCES_DIR);
  const statistics = statisticsOf(records);
  console.log(values.json ? JSON.stringify(statistics, null, 2) : asText(statistics));
  return 0;
}

function asText({ records, names, terms, types, regions, decades, oldest, newest }: Statistics): string {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(16) : String(cell).padStart(12))).join('');
  const table = (counts: Record<string, number>) => Object.entries(counts).map(row);
  return [
    `${records} records, ${names} names, ${terms} terms in office; facts from ${oldest ?? '–'} to ${newest ?? '–'}`,
    '',
    row(['type', 'records', 'sources', 'Wikidata']),
    ...Object.entries(types).map(([type, { records: count, withSources, withWikidata }]) =>
      row([type, count, withSources, withWikidata]),
    ),
    '',
    'by region (countries, and what belongs to them)',
    ...table(regions),
    '',
    'by decade (dates in records)',
    ...table(decades),
  ].join('\n');
}
