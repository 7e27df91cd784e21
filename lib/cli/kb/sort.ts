/** `kb sort`: puts the records of source files in the order of their ids, their text untouched. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSources, SOURCES_DIR } from '../sources';

export async function sort(args: string[]): Promise<number> {
  const { positionals: files } = parseArgs({ args, allowPositionals: true });
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
 * `- id:` line on, with the comment lines right above it.
 */
export function sortRecords(yaml: string): string {
  const lines = yaml.split('\n');
  const starts = lines.flatMap((line, i) => (line.startsWith('- ') ? [firstComment(lines, i)] : []));
  const blocks = starts.map((start, i) => {
    const text = lines
      .slice(start, starts[i + 1])
      .join('\n')
      .trimEnd();
    return { id: /^- id: (\S+)/m.exec(text)?.[1], text };
  });
  if (!blocks.every(({ id }) => id)) return yaml;
  const sorted = blocks.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : a.id === b.id ? 0 : 1));
  if (sorted.every((block, i) => block === blocks[i])) return yaml;
  const head = lines
    .slice(0, starts[0])
    .map((line) => `${line}\n`)
    .join('');
  return `${head}${sorted.map(({ text }) => text).join('\n\n')}\n`;
}

/** The first of the comment lines that stand right above a line. */
function firstComment(lines: readonly string[], line: number): number {
  let first = line;
  while (lines[first - 1]?.startsWith('#')) first--;
  return first;
}
