/** `kb check`: every problem of the sources, or of a JSON pack, by file and record. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOrder, checkRecords } from '../../knowledge/check/check';
import type { KnowledgeRecord } from '../../knowledge/schema';
import { readJsonPack } from '../../knowledge/user-pack';
import { describe, KnowledgeError, type Problem } from '../../knowledge/validate';
import { readChecks, readKnowledge, readManifest, SOURCES_DIR } from '../sources';

export async function check(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [path = SOURCES_DIR] = positionals;
  const started = performance.now();
  const { count, problems } = path.endsWith('.json') ? await checkPack(path) : await checkSources(path);
  const lines = problems.map(describe).sort();
  for (const line of lines) console.log(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const where = relative(process.cwd(), path) || '.';
  const outcome =
    lines.length === 0 ? 'no problems' : `${lines.length} problem${lines.length === 1 ? '' : 's'}`;
  console.log(`${where}: ${count} records, ${outcome} (${seconds} s)`);
  return lines.length === 0 ? 0 : 1;
}

interface Outcome {
  count: number;
  problems: Problem[];
}

async function checkSources(dir: string): Promise<Outcome> {
  const { records, problems, fileOf, orders } = await readKnowledge(dir);
  const { asOf } = await readManifest(dir);
  const found = checkRecords({ records, asOf, ...(await readChecks()) });
  return {
    count: records.length,
    problems: [
      ...problems,
      ...orders.flatMap(({ file, ids }) => checkOrder(ids).map((problem) => ({ file, ...problem }))),
      ...found.map((problem) => ({ file: fileOf.get(problem.record ?? ''), ...problem })),
    ],
  };
}

/** A user's pack may refer to all that the bundled one has. */
async function checkPack(file: string): Promise<Outcome> {
  let pack: { records: KnowledgeRecord[]; manifest: { asOf: string } };
  try {
    pack = readJsonPack(await readFile(file));
  } catch (error) {
    if (error instanceof KnowledgeError) return { count: 0, problems: [...error.problems] };
    throw error;
  }
  const bundled = new Map((await readKnowledge()).records.map((record) => [record.id, record]));
  const checks = { ...(await readChecks()), known: (id: string) => bundled.get(id) };
  return {
    count: pack.records.length,
    problems: checkRecords({ records: pack.records, asOf: pack.manifest.asOf, ...checks }),
  };
}
