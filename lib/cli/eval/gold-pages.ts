/** Pages with gold as they lie in a directory: `1.json` …, each with the files of its page and of the text that it counts in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

type PageSchema = v.GenericSchema<unknown, { page: string; text: string }>;

export interface GoldPage<G> {
  /** The number of the page. */
  id: string;
  gold: G;
  html: string;
  /** The text to which the gold's offsets belong. */
  source: string;
}

/**
 * The pages of a directory, in order of their names.
 * @param schema of the gold; other fields are left out.
 */
export function readPages<S extends PageSchema>(directory: string, schema: S): GoldPage<v.InferOutput<S>>[] {
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  return readdirSync(directory)
    .filter((file) => /^\d+\.json$/.test(file))
    .sort()
    .map((file) => {
      const gold = v.parse(schema, JSON.parse(read(file)));
      return { id: file.replace('.json', ''), gold, html: read(gold.page), source: read(gold.text) };
    });
}
