/** `kb schema`: the record schema as JSON Schema, for editors and the authors of packs. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { schemas } from '../../knowledge/schema';
import { packSchema } from '../../knowledge/schema/pack';

export async function schema(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
  if (values.out) await writeFile(values.out, text);
  else process.stdout.write(text);
  return 0;
}

/** The JSON Schema of a JSON pack; `$defs.records` is that of a source file. */
export function packJsonSchema() {
  const records = v.array(v.union(Object.values(schemas)));
  const convert = (each: v.GenericSchema) => {
    // Calendar checks and the like have no JSON Schema: `kb check` makes them.
    const { $schema, ...rest } = toJsonSchema(each, { typeMode: 'input', errorMode: 'ignore' });
    return rest;
  };
  const pack = convert(v.strictObject({ ...packSchema.entries, records: v.array(v.unknown()) }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Sidelight knowledge pack',
    ...pack,
    properties: { ...pack.properties, records: { $ref: '#/$defs/records' } },
    $defs: { records: convert(records) },
  };
}
