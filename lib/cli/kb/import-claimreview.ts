/** `kb import-claimreview`: fact checks, as their publishers mark them up, → a pack of claims. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { claimsFromReviews } from '../../knowledge/claim-review';
import { compile } from '../../knowledge/compile';
import { manifestSchema } from '../../knowledge/schema/pack';
import { bundledKnowledge } from '../knowledge';
import { UsageError } from '../usage';

const SHOWN = 20;
/** Reviews between two lines on progress. */
const STEP = 20_000;

export async function importClaimReview(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, id: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.out) throw new UsageError('import-claimreview needs a file, and --out PACK');
  const data = readJson(await readFile(file, 'utf8'), file);
  const { claims, skipped } = claimsFromReviews(data, await bundledKnowledge(), (reviews) => {
    if (reviews % STEP === 0) console.error(`${reviews.toLocaleString('en')} reviews read`);
  });
  for (const { message, at } of skipped.slice(0, SHOWN)) console.warn(`left out: ${at}: ${message}`);
  if (skipped.length > SHOWN) console.warn(`… and ${skipped.length - SHOWN} more`);
  if (claims.length === 0) throw new Error(`${file}: no ClaimReview in it`);
  const dates = claims.flatMap(({ sources }) =>
    sources.flatMap((source) => (typeof source === 'object' ? (source.date ?? []) : [])),
  );
  const newest = dates
    .filter((date) => date.length === 10)
    .sort()
    .at(-1);
  const manifest = v.parse(manifestSchema, {
    id: values.id ?? slug(basename(file)),
    version: '1',
    // The newest review, so that the same feed gives the same pack.
    asOf: newest ?? new Date().toISOString().slice(0, 10),
  });
  if (claims.length >= STEP) console.error(`compiling ${claims.length.toLocaleString('en')} claims`);
  const bytes = compile(claims, manifest);
  await writeFile(values.out, bytes);
  console.log(`${values.out}: ${claims.length} claims, ${skipped.length} left out, ${bytes.length} bytes`);
  return 0;
}

/** JSON, or JSON a line. */
function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.map((line) => JSON.parse(line));
    } catch {
      throw new Error(
        `${file}: neither JSON nor JSON lines: ${error instanceof Error ? error.message : error}`,
        { cause: error },
      );
    }
  }
}

function slug(name: string): string {
  const base = name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return base || 'claim-reviews';
}
