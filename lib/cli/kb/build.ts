/** `kb build`: sources, or a JSON pack, → a binary pack. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compile } from '../../knowledge/compile';
import type { Manifest } from '../../knowledge/pack/container';
import type { KnowledgeRecord } from '../../knowledge/schema';
import { readJsonPack } from '../../knowledge/user-pack';
import { KnowledgeError } from '../../knowledge/validate';
import { readKnowledge, readManifest } from '../knowledge';
import { UsageError } from '../usage';

export async function build(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [from] = positionals;
  if (!from || !values.out) throw new UsageError('build needs a directory or JSON pack, and --out PACK');
  const { records, manifest } = await readInput(from);
  const bytes = compile(records, manifest);
  await writeFile(values.out, bytes);
  console.log(
    `${values.out}: ${manifest.id} ${manifest.version}, ${records.length} records, ${bytes.length} bytes`,
  );
  return 0;
}

async function readInput(path: string): Promise<{ records: KnowledgeRecord[]; manifest: Manifest }> {
  if (!(await stat(path)).isDirectory()) return readJsonPack(await readFile(path));
  const { records, problems } = await readKnowledge(path);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return { records, manifest: await readManifest(path) };
}
