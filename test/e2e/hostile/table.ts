/** The table at the end of `npm run hostile`: what each case took. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

export const FULL = process.env.SIDELIGHT_HOSTILE === 'full';

export interface Row {
  case: string;
  browser: string;
  /** Milliseconds from the click to who is in the article, a message or a refusal. */
  usableMs?: number;
  /** Milliseconds of the longest time for which the page's main thread was kept busy. */
  blockMs?: number;
  /** What else was measured. */
  note?: string;
}

/** Test files run in processes of their own: a file is where they meet. */
const FILE = '.output/hostile/cases.jsonl';

export function note(row: Row): void {
  if (!FULL) return;
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(row)}\n`);
}

export function clearTable(): void {
  rmSync(FILE, { force: true });
}

export function printTable(): void {
  if (!existsSync(FILE)) return;
  const rows = readFileSync(FILE, 'utf8').trim().split('\n');
  console.table(rows.map((row) => JSON.parse(row) as Row));
}
