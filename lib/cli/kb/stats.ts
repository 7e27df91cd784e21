/** `kb stats`: how much is known, of what, where and when. */
import { parseArgs } from 'node:util';
import { type Counts, type Statistics, statisticsOf } from '../../knowledge/statistics';
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

function asText({ records, names, regions, decades, oldest, newest, ...counts }: Statistics): string {
  const { memberships, sources, withSources, withWikidata } = counts;
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(16) : String(cell).padStart(12))).join('');
  const table = (tally: Record<string, number>) => Object.entries(tally).map(row);
  return [
    `${records} records, ${names} names, ${memberships} memberships (terms in office), ${sources} sources`,
    `facts from ${oldest ?? '–'} to ${newest ?? '–'}`,
    '',
    row(['', 'records', 'sourced', 'Wikidata']),
    ...(Object.keys(withSources) as (keyof Counts)[]).map((each) =>
      row([each, counts[each], withSources[each], withWikidata[each]]),
    ),
    '',
    'by region (countries, and what belongs to them)',
    ...table(regions),
    '',
    'by decade (dates in records)',
    ...table(decades),
  ].join('\n');
}
