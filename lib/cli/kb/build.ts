/** `kb build`: sources, or a JSON pack, → a binary pack. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compile } from '../../knowledge/compile';
import { type Manifest, openContainer } from '../../knowledge/pack/container';
import type { KnowledgeRecord } from '../../knowledge/schema';
import { readJsonPack } from '../../knowledge/user-pack';
import { KnowledgeError } from '../../knowledge/validate';
import { readKnowledge, readManifest } from '../sources';
import { UsageError } from '../usage';

export async function build(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, sections: { type: 'boolean' } },
  });
  const [from] = positionals;
  if (!from || !values.out) throw new UsageError('build needs a directory or JSON pack, and --out PACK');
  const { records, manifest } = await readInput(from);
  const bytes = compile(records, manifest);
  await writeFile(values.out, bytes);
  console.log(
    `${values.out}: ${manifest.id} ${manifest.version}, ${records.length} records, ${bytes.length} bytes`,
  );
  if (values.sections) console.log(sectionTable(bytes));
  return 0;
}

/** Bytes by section, the largest first. */
function sectionTable(bytes: Uint8Array): string {
  const container = openContainer(bytes);
  return container.names
    .map((name) => ({ name, length: container.bytes(name).length }))
    .sort((a, b) => b.length - a.length)
    .map(({ name, length }) => `${String(length).padStart(10)}  ${name}`)
    .join('\n');
}

async function readInput(path: string): Promise<{ records: KnowledgeRecord[]; manifest: Manifest }> {
  if (!(await stat(path)).isDirectory()) return readJsonPack(await readFile(path));
  const { records, problems } = await readKnowledge(path);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return { records, manifest: await readManifest(path) };
}
