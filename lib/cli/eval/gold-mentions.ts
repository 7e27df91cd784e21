/** Gold for entity linking, read into one form: articles of our own with marks in the text, and pages with offsets into another text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Knowledge } from '../../knowledge/knowledge';
import { tokenise } from '../../text/tokens';
import type { Article, Span } from '../../types';
import { readArticle } from '../document';
import { align } from './align';
import { readPages } from './gold-pages';
import { readMarked, type Unmarked, unmarkArticle } from './gold-text';

export interface GoldMention extends Span {
  surface: string;
  /** Ids that are right; empty: the words must not be linked. */
  entities: string[];
  required: boolean;
  inTitle: boolean;
}

export interface GoldArticle {
  id: string;
  article: Article;
  mentions: GoldMention[];
  /** Are all the names of the text marked, so that any other link is wrong? */
  complete: boolean;
}

// ---------------------------------------------------------------- our own

/** `[words|entity/id]`, `[words|a or b]`, `[words|-]` (not to be linked), `[words|id?]` (need not be linked). */
const MARK = /\[([^[\]|]+)\|([^[\]|]+)\]/g;

/** The marked articles of a directory. */
export function markedArticles(directory: string): GoldArticle[] {
  return readMarked(directory, markedArticle);
}

/** @throws where a head line is missing or the text is not read as it stands. */
export function markedArticle(id: string, source: string): GoldArticle {
  const { article, marks } = unmarkArticle(id, source, unmark);
  return { id, article, mentions: marks, complete: true };
}

function unmark(source: string, inTitle: boolean): Unmarked<GoldMention> {
  const marks: GoldMention[] = [];
  let text = '';
  let done = 0;
  for (const { 0: mark, 1: surface = '', 2: label = '', index } of source.matchAll(MARK)) {
    text += source.slice(done, index);
    const start = text.length;
    text += surface;
    done = index + mark.length;
    const required = !label.endsWith('?');
    const entities = label === '-' ? [] : label.replace(/\?$/, '').split(' or ');
    marks.push({ start, end: text.length, surface, entities, required, inTitle });
  }
  return { text: text + source.slice(done), marks };
}

// ---------------------------------------------------------------- pages with offsets

const pageGold = v.object({
  page: v.string(),
  text: v.string(),
  url: v.string(),
  date: v.string(),
  mentions: v.array(
    v.object({
      surface: v.string(),
      canonical: v.string(),
      type: v.string(),
      offset: v.number(),
      region: v.string(),
      required: v.boolean(),
      overlaps: v.optional(v.boolean(), false),
      accept: v.optional(v.array(v.string()), []),
    }),
  ),
  negatives: v.optional(v.array(v.string()), []),
});

const PREFIX: Record<string, string> = {
  person: 'person/',
  organisation: 'org/',
  country: 'country/',
  place: 'place/',
  outlet: 'outlet/',
};

/** Does the directory hold gold of this kind? */
export function hasPageGold(directory: string): boolean {
  return existsSync(join(directory, 'entities.json'));
}

/** Reads pages with their gold; names are brought to the base's ids, offsets to the extracted text. */
export function pageArticles(
  directory: string,
  knowledge: Knowledge,
): (GoldArticle & { negatives: string[] })[] {
  const names = namesByCanonical(directory);
  return readPages(directory, pageGold).map(({ id, gold, html, source }) => {
    const article = readArticle({ html, url: gold.url, published: gold.date });
    const mentions = gold.mentions
      .filter(({ type, overlaps, required }) => PREFIX[type] !== undefined && (required || !overlaps))
      .flatMap(({ surface, canonical, type, offset, region, required, accept }) => {
        const inTitle = region === 'headline';
        const span = align(source, offset, surface, inTitle ? article.title : article.text);
        if (!span && (region === 'caption' || region === 'byline' || inTitle)) return [];
        const entities = [canonical, ...accept].flatMap((name) =>
          idsOf([name, ...(names.get(name) ?? [])], PREFIX[type] ?? '', knowledge),
        );
        return [
          {
            ...(span ?? { start: -1, end: -1 }),
            surface,
            entities: [...new Set(entities)],
            required,
            inTitle,
          },
        ];
      });
    return { id, article, mentions, complete: false, negatives: gold.negatives };
  });
}

function namesByCanonical(directory: string): Map<string, string[]> {
  const schema = v.array(v.object({ canonical: v.string(), aliases: v.array(v.string()) }));
  const entities = v.parse(schema, JSON.parse(readFileSync(join(directory, 'entities.json'), 'utf8')));
  return new Map(entities.map(({ canonical, aliases }) => [canonical, aliases]));
}

/** Ids that the base gives a name, of the gold's kind where there are such; the first name that is known decides. */
function idsOf(names: readonly string[], prefix: string, knowledge: Knowledge): string[] {
  for (const name of names) {
    const tokens = tokenise(name);
    const ids = knowledge
      .match(tokens)
      .filter(({ firstToken, endToken }) => firstToken === 0 && endToken === tokens.length)
      .flatMap(({ refs }) => refs.filter(({ derived }) => !derived).map(({ id }) => id));
    const ofKind = ids.filter((id) => id.startsWith(prefix));
    if (ofKind.length > 0) return ofKind;
    if (ids.length > 0 && prefix !== 'person/') return ids;
  }
  return [];
}
