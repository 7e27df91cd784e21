/** `kb sort`: puts the records of source files in the order of their ids, their text untouched. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSources, SOURCES_DIR } from '../knowledge';

export async function sort(files: string[]): Promise<number> {
  const paths =
    files.length > 0 ? files : (await readSources()).files.map(({ file }) => join(SOURCES_DIR, file));
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    const sorted = sortRecords(text);
    if (sorted === text) continue;
    await writeFile(path, sorted);
    console.log(`sorted ${path}`);
  }
  return 0;
}

/**
 * Sorts the records of a YAML list by id. A record is the block from its
 * `- id:` line on; comment lines right above it go with it.
 */
export function sortRecords(yaml: string): string {
  const [head = '', ...blocks] = yaml.split(/^(?=(?:#.*\n)*- )/m);
  const isRecord = (block: string) => /^(?:#.*\n)*- /.test(block);
  const records = (isRecord(head) ? [head, ...blocks] : blocks).map((block) => block.trimEnd());
  if (!records.every((block) => /^(?:#.*\n)*- id: \S+/.test(block))) return yaml;
  const idOf = (block: string) => /^- id: (\S+)/m.exec(block)?.[1] ?? '';
  const sorted = records.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  const same = sorted.every((block, i) => block === records[i]);
  return same ? yaml : `${isRecord(head) ? '' : head}${sorted.join('\n\n')}\n`;
}
