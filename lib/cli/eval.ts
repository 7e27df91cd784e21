/** `npm run eval`: gold directories → figures a stage, held against the directory's thresholds. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { evaluators } from './eval/evaluators';
import type { Row } from './eval/figures';
import { runProgram } from './program';
import { UsageError } from './usage';

const HELP = `Measure the stages against gold directories.

  npm run eval -- [--verbose] [--json] DIR…

What a directory holds decides what is measured: gold articles (mentions, dates,
quotes, attributions, events, claims, notices), pages with their text
(ground-truth.json), pages with their dates (dates.json), or articles with the
entities they name (news-actors-*.jsonl). A file thresholds.json in it gives the least
figures, {"mentions": {"precision": 0.98, "recall": 0.95}}; the exit code is 1
where one is not reached. Wrong use: 2.

Options
  --verbose   list what was wrong or missed
  --json      print the rows as JSON
  --help      this text
`;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const thresholdsSchema = v.record(
  v.string(),
  v.strictObject({ precision: v.optional(share), recall: v.optional(share), f1: v.optional(share) }),
);

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      verbose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new UsageError('which directories?');
  let short = false;
  for (const directory of positionals) {
    const rows = await evaluate(directory);
    const below = belowThresholds(directory, rows);
    if (values.json) process.stdout.write(`${JSON.stringify({ directory, rows, below }, null, 2)}\n`);
    else printRows(directory, rows, below, values.verbose);
    short ||= below.length > 0;
  }
  return short ? 1 : 0;
}

async function evaluate(directory: string): Promise<Row[]> {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new Error(`no such directory: ${directory}`);
  const fitting = evaluators.filter(({ fits }) => fits(directory));
  if (fitting.length === 0) throw new Error(`nothing to measure in ${directory}: no gold files found`);
  const rows: Row[] = [];
  for (const { run } of fitting) rows.push(...(await run(directory)));
  return rows;
}

function belowThresholds(directory: string, rows: readonly Row[]): string[] {
  const file = join(directory, 'thresholds.json');
  if (!existsSync(file)) return [];
  const thresholds = v.parse(thresholdsSchema, JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(thresholds).flatMap(([stage, least]) => {
    const row = rows.find((each) => each.stage === stage);
    if (!row) return [`${stage}: not measured`];
    return (['precision', 'recall', 'f1'] as const).flatMap((figure) => {
      const [wanted, got] = [least[figure], row[figure]];
      return wanted !== undefined && (got ?? 0) < wanted
        ? [`${stage}: ${figure} ${percent(got)}, at least ${percent(wanted)} wanted`]
        : [];
    });
  });
}

function printRows(
  directory: string,
  rows: readonly Row[],
  below: readonly string[],
  verbose: boolean,
): void {
  const table = rows.map(({ stage, precision, recall, f1, right, wrong, missed }) => ({
    stage,
    precision: percent(precision),
    recall: percent(recall),
    F1: percent(f1),
    right,
    wrong,
    missed,
  }));
  process.stdout.write(`${directory}\n`);
  console.table(table);
  if (verbose)
    for (const { stage, details } of rows)
      for (const detail of details) process.stdout.write(`${stage}: ${detail}\n`);
  for (const line of below) process.stdout.write(`below: ${line}\n`);
}

function percent(figure: number | undefined): string {
  return figure === undefined ? '–' : `${(100 * figure).toFixed(1)} %`;
}

runProgram({ name: 'eval', help: HELP, main });
