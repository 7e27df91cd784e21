/** Figures for entity linking on gold articles. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge';
import { findMentions } from '../../mentions/mentions';
import { splitSentences } from '../../text/sentences';
import type { Article, Mention, Reading } from '../../types';
import { bundledKnowledge } from '../knowledge';
import { type Row, row } from './figures';
import {
  type GoldArticle,
  type GoldMention,
  hasPageGold,
  markedArticles,
  pageArticles,
} from './gold-mentions';

/** Where a gold directory keeps marked articles. */
const MARKED = 'linking';

/** Does the directory hold gold for linking? */
export function hasLinkingGold(directory: string): boolean {
  return hasPageGold(directory) || existsSync(join(directory, MARKED));
}

/** Rows for the required mentions, the others, and names in what is not the article. */
export async function evaluateMentions(directory: string): Promise<Row[]> {
  const knowledge = await bundledKnowledge();
  const rows: Row[] = [];
  if (existsSync(join(directory, MARKED)))
    rows.push(...compare(markedArticles(join(directory, MARKED)), knowledge));
  if (hasPageGold(directory)) {
    const articles = pageArticles(directory, knowledge);
    rows.push(...compare(articles, knowledge), compareNegatives(articles, knowledge));
  }
  return rows;
}

/** Links each article and holds the links against its gold. */
export function compare(articles: readonly GoldArticle[], knowledge: Knowledge): Row[] {
  const required = { right: 0, wrong: 0, missed: 0 };
  const optional = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const gold of articles) {
    const found = linkArticle(gold.article, knowledge);
    const used = new Set<Mention>();
    for (const expected of gold.mentions) {
      const counts = expected.required ? required : optional;
      const outcome = judge(expected, expected.inTitle ? found.titleMentions : found.mentions, used);
      counts[outcome.is] += 1;
      if (outcome.is !== 'right')
        details.push(
          `${gold.id}: ${expected.required ? '' : 'optional '}${outcome.is} “${expected.surface}”${outcome.got ? ` linked to ${outcome.got}` : ''}, wanted ${expected.entities.join(' or ') || 'no link'}`,
        );
    }
    for (const mention of gold.complete
      ? [...found.mentions, ...found.titleMentions].filter((each) => !used.has(each))
      : []) {
      required.wrong += 1;
      details.push(
        `${gold.id}: “${mention.surface}” at ${mention.start} linked to ${mention.entity}, not in the gold`,
      );
    }
  }
  const rows = [row('mentions', required, details)];
  return optional.right + optional.wrong + optional.missed > 0
    ? [...rows, row('mentions (optional)', optional)]
    : rows;
}

function judge(
  expected: GoldMention,
  mentions: readonly Mention[],
  used: Set<Mention>,
): { is: 'right' | 'wrong' | 'missed'; got?: string } {
  const over = mentions.filter(({ start, end }) => start < expected.end && end > expected.start);
  for (const mention of over) used.add(mention);
  if (expected.entities.length === 0) return over[0] ? { is: 'wrong', got: over[0].entity } : { is: 'right' };
  if (over.some(({ entity }) => expected.entities.includes(entity))) return { is: 'right' };
  // What lies inside a longer expected name, or around a shorter one, is another mention.
  const same = over.find(({ start, end }) => start === expected.start || end === expected.end);
  return same && expected.entities.length > 0 ? { is: 'wrong', got: same.entity } : { is: 'missed' };
}

function compareNegatives(
  articles: readonly (GoldArticle & { negatives: string[] })[],
  knowledge: Knowledge,
): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, article, negatives } of articles) {
    const found = linkArticle(article, knowledge);
    const surfaces = new Set(
      [...found.mentions, ...found.unknown, ...found.ambiguous].map(({ surface }) => surface),
    );
    for (const name of new Set(negatives)) {
      counts[surfaces.has(name) ? 'wrong' : 'right'] += 1;
      if (surfaces.has(name)) details.push(`${id}: “${name}” is from the site, not the article`);
    }
  }
  return row('names of the site left out', counts, details);
}

/** The stage alone, as of the article's own date. */
export function linkArticle(article: Article, knowledge: Knowledge): ReturnType<typeof findMentions> {
  const day = article.published ?? knowledge.asOf;
  const sentences = splitSentences(article.text, article.blocks, article.language);
  const blank: Pick<Reading, 'article' | 'sentences' | 'asOf'> = {
    article,
    sentences,
    asOf: { from: day, to: day },
  };
  return findMentions(blank, knowledge);
}
