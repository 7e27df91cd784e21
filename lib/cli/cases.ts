/** The cases that the command line is asked to analyse, read and checked one by one. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import * as v from 'valibot';
import { isPartialDate } from '../knowledge/schema';
import type { Article } from '../types';
import { decodeText } from './decode';
import { readArticle } from './document';

/** What is wrong with a case, in words for the person who gave it. */
export class CaseError extends Error {}

const published = v.pipe(
  v.string(),
  v.check(isPartialDate, 'published: a date such as 2025-03-13 is expected'),
);
const caseSchema = v.pipe(
  v.object({
    id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
    path: v.optional(v.string()),
    html: v.optional(v.string()),
    text: v.optional(v.string()),
    url: v.optional(v.nullable(v.string())),
    published: v.optional(v.nullable(published)),
  }),
  v.check(
    ({ path, html, text }) => [path, html, text].filter((given) => given !== undefined).length === 1,
    'exactly one of "path", "html" and "text" is expected',
  ),
);

export interface Options {
  url?: string;
  published?: string;
}

/** One case to analyse: `read` throws a CaseError when there is nothing to read. */
export interface Case {
  id: string;
  read(): Article;
}

/** Cases from file names, with the options that hold for all of them. */
export function casesFromFiles(files: readonly string[], options: Options): Case[] {
  return files.map((file) => ({ id: file, read: () => readFile(file, options) }));
}

/**
 * Cases from a JSON Lines file. A line that is no valid case becomes a case
 * whose `read` throws, so that the others go on.
 * @throws CaseError when the file itself cannot be read.
 */
export function casesFromBatch(batch: string): Case[] {
  return readText(batch)
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => caseFromLine(line, number, dirname(batch)));
}

function caseFromLine(line: string, number: number, folder: string): Case {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return broken(`line ${number}`, `not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const result = v.safeParse(caseSchema, value);
  if (!result.success)
    return broken(idOf(value) ?? `line ${number}`, result.issues.map(({ message }) => message).join('; '));
  const { id, path, html, text } = result.output;
  const options = { url: result.output.url ?? undefined, published: result.output.published ?? undefined };
  if (path !== undefined)
    return { id, read: () => readFile(existsSync(path) ? path : resolve(folder, path), options) };
  return { id, read: () => articleFrom({ html, text }, options) };
}

function broken(id: string, message: string): Case {
  return {
    id,
    read() {
      throw new CaseError(message);
    },
  };
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : undefined;
}

function readFile(file: string, options: Options): Article {
  const content = readText(file);
  const isHtml =
    /^\.x?html?$/i.test(extname(file)) || (extname(file) !== '.txt' && /^\s*<(!doctype|html)/i.test(content));
  return articleFrom(isHtml ? { html: content } : { text: content }, options);
}

function articleFrom(source: { html?: string; text?: string }, options: Options): Article {
  if (!(source.html ?? source.text ?? '').trim()) throw new CaseError('empty: there is nothing to analyse');
  return readArticle({ ...source, ...options });
}

function readText(file: string): string {
  if (!existsSync(file)) throw new CaseError(`no such file: ${file}`);
  if (!statSync(file).isFile()) throw new CaseError(`not a file: ${file}`);
  const text = decodeText(readFileSync(file));
  if (text === undefined) throw new CaseError(`a binary file, not a page or a text: ${file}`);
  return text;
}
