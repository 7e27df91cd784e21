/** `kb check`: every problem of the sources, by file and record. */
import { relative } from 'node:path';
import { checkOrder, checkRecords } from '../../knowledge/check/check';
import { describe, type Problem } from '../../knowledge/validate';
import { readChecks, readKnowledge, readManifest, SOURCES_DIR } from '../knowledge';

export async function check([dir = SOURCES_DIR]: string[]): Promise<number> {
  const started = performance.now();
  const { records, problems, fileOf, orders } = await readKnowledge(dir);
  const { words, ambiguous } = await readChecks();
  const { asOf } = await readManifest(dir);
  const found: Problem[] = [
    ...problems,
    ...orders.flatMap(({ file, ids }) => checkOrder(ids).map((problem) => ({ file, ...problem }))),
    ...checkRecords({ records, asOf, words, ambiguous }).map((problem) => ({
      file: fileOf.get(problem.record ?? ''),
      ...problem,
    })),
  ];
  const lines = found.map(describe).sort();
  for (const line of lines) console.log(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const where = relative(process.cwd(), dir) || '.';
  const outcome =
    lines.length === 0 ? 'no problems' : `${lines.length} problem${lines.length === 1 ? '' : 's'}`;
  console.log(`${where}: ${records.length} records, ${outcome} (${seconds} s)`);
  return lines.length === 0 ? 0 : 1;
}
