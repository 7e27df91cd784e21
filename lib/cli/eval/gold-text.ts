/** Marked articles of our own as they lie in a directory: a head of `key: value` lines, an empty line, the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../types';
import { readArticle } from '../document';

/** A text without its marks, and what was read off them. */
export interface Unmarked<M> {
  text: string;
  marks: M[];
}

/** Reads the marked articles (`*.txt`) of a directory, in order of their names. */
export function readMarked<A>(directory: string, read: (id: string, source: string) => A): A[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => read(file.replace(/\.txt$/, ''), readFileSync(join(directory, file), 'utf8')));
}

/**
 * The article, and the marks of its headline and of its text.
 * @param unmark takes the marks out of the one or the other.
 * @throws where a head line is missing or the text is not read as it stands.
 */
export function unmarkArticle<M>(
  id: string,
  source: string,
  unmark: (source: string, inTitle: boolean) => Unmarked<M>,
): { article: Article; marks: M[] } {
  const gap = source.indexOf('\n\n');
  const head = new Map(source.slice(0, gap).split('\n').map(keyAndValue));
  const [title, published, language] = ['title', 'published', 'language'].map((key) => head.get(key));
  if (!title || !published || !language) throw new Error(`${id}: title, published and language are needed`);
  const headline = unmark(title, true);
  const body = unmark(source.slice(gap + 2).trim(), false);
  const article = { ...readArticle({ text: body.text, published }), title: headline.text, language };
  if (!article.text.startsWith(body.text)) throw new Error(`${id}: the text is not read as it stands`);
  return { article, marks: [...headline.marks, ...body.marks] };
}

function keyAndValue(line: string): [string, string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2).trim()];
}
