/** `npm run analyse`: articles in files → context reports. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { toMarkdown, toText } from '../context/render';
import { isPartialDate } from '../knowledge/schema';
import { analyse } from '../pipeline';
import type { Context } from '../types';
import { type Case, CaseError, casesFromBatch, casesFromFiles } from './cases';
import { knowledgeWith } from './knowledge';
import { runProgram } from './program';
import { UsageError } from './usage';

const HELP = `Set news articles in context.

  npm run analyse -- [options] FILE…              .html pages or .txt texts
  npm run analyse -- --batch CASES.jsonl --format jsonl

Options
  --format text|json|jsonl|markdown   how to print the report (default: text)
  --url URL          the page's address: tells the outlet, and a date where it has one
  --published DATE   the article's date (2025-03-13), whatever the page gives
  --pack FILE        a knowledge pack to use beside the bundled one (repeatable)
  --now DATE         read as on this day (default: today)
  --batch FILE       a case a line: {"id", "path"|"html"|"text", "url"?, "published"?};
                     a path counts from here, else from the folder of FILE
  --help             this text

A case that cannot be read is named on stderr (with --batch, in its line of the
output); the others go on, and the exit code is 1. Wrong use: 2.
`;

const FORMATS = ['text', 'json', 'jsonl', 'markdown'] as const;
type Format = (typeof FORMATS)[number];
type Outcome = { id: string; context: Context } | { id: string; error: string };

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      url: { type: 'string' },
      published: { type: 'string' },
      pack: { type: 'string', multiple: true, default: [] },
      now: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      batch: { type: 'string' },
    },
  });
  const format = FORMATS.find((each) => each === values.format);
  if (!format)
    throw new UsageError(`--format: one of ${FORMATS.join(', ')} is expected, not "${values.format}"`);
  for (const name of ['published', 'now'] as const) {
    const value = values[name];
    if (value !== undefined && !isPartialDate(value))
      throw new UsageError(`--${name}: a date such as 2025-03-13 is expected, not "${value}"`);
  }
  if (values.batch === undefined && positionals.length === 0) throw new UsageError('no files given');

  const cases =
    values.batch === undefined ? casesFromFiles(positionals, values) : casesFromBatch(values.batch);
  const knowledge = await knowledgeWith(
    values.pack.map((file) => ({ name: file, bytes: readFileSync(file) })),
  );
  const outcomes = outcomesOf(cases, (each) => analyse(each.read(), knowledge, values.now));
  return values.batch === undefined
    ? print(outcomes, format, cases.length)
    : printBatch(outcomes, cases.length);
}

/** Analyses the cases one after the other; an error in one becomes its outcome. */
function* outcomesOf(cases: readonly Case[], contextOf: (each: Case) => Context): Generator<Outcome> {
  for (const each of cases) {
    try {
      yield { id: each.id, context: contextOf(each) };
    } catch (error) {
      yield { id: each.id, error: error instanceof CaseError ? error.message : `failed: ${describe(error)}` };
    }
  }
}

function printBatch(outcomes: Iterable<Outcome>, total: number): number {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {id}',
    stream: process.stderr,
    noTTYOutput: false,
  });
  bar.start(total, 0, { id: '' });
  let failed = 0;
  for (const outcome of outcomes) {
    if ('error' in outcome) failed += 1;
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
    bar.increment({ id: outcome.id });
  }
  bar.stop();
  return failed > 0 ? 1 : 0;
}

function print(outcomes: Iterable<Outcome>, format: Format, total: number): number {
  const contexts: Context[] = [];
  let failed = 0;
  for (const outcome of outcomes) {
    if ('error' in outcome) {
      failed += 1;
      process.stderr.write(`${outcome.id}: ${outcome.error}\n`);
    } else if (format === 'jsonl') process.stdout.write(`${JSON.stringify(outcome)}\n`);
    else if (format === 'json') contexts.push(outcome.context);
    else process.stdout.write(`${(format === 'text' ? toText : toMarkdown)(outcome.context)}\n`);
  }
  if (format === 'json' && contexts.length > 0) {
    process.stdout.write(`${JSON.stringify(total === 1 ? contexts[0] : contexts, null, 2)}\n`);
  }
  return failed > 0 ? 1 : 0;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

runProgram({ name: 'analyse', help: HELP, main });
