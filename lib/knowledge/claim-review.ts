/**
 * schema.org ClaimReview → claims of a pack. Taken are what was claimed, by
 * whom, when, and who looked into it where; the reviewer's rating is quoted in
 * the source's title and is no verdict of ours.
 *
 * Understood: one object, arrays, JSON-LD `@graph`, and feeds of `itemListElement`
 * or `dataFeedElement` whose `item` is a review or a list of them (the shape of
 * the Data Commons feed).
 */

import * as v from 'valibot';
import { hashText } from './hash';
import type { Knowledge } from './knowledge';
import { entitiesNamed, entityCalled } from './named';
import { type Claim, claimSchema, isPartialDate } from './schema';

export interface SkippedReview {
  /** Where in the data: `dataFeedElement[12].item[0]`. */
  at: string;
  message: string;
}

type Node = Record<string, unknown>;

/** Containers that a review may lie in, at most so deep. */
const CONTAINERS = [
  '@graph',
  'itemListElement',
  'dataFeedElement',
  'item',
  'mainEntity',
  'claimReview',
  'reviews',
];
const MAX_DEPTH = 12;
const MAX_TEXT = 2_000;

/**
 * Claims of all reviews within the data, each once; those that cannot be used are told.
 * @param knowledge in which the speakers and the entities that the claims name are looked up.
 * @param onProgress called after each thousand of reviews with their number so far.
 */
export function claimsFromReviews(
  data: unknown,
  knowledge?: Knowledge,
  onProgress: (reviews: number) => void = () => undefined,
): { claims: Claim[]; skipped: SkippedReview[] } {
  const claims = new Map<string, Claim>();
  const skipped: SkippedReview[] = [];
  let count = 0;
  for (const { node, at } of reviewsIn(data, '', 0)) {
    const result = claimOf(node);
    if (typeof result === 'string') skipped.push({ at, message: result });
    else claims.set(result.id, knowledge ? linked(result, knowledge) : result);
    if (++count % 1_000 === 0) onProgress(count);
  }
  return { claims: [...claims.values()], skipped };
}

function* reviewsIn(data: unknown, at: string, depth: number): Generator<{ node: Node; at: string }> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(data)) {
    for (const [i, item] of data.entries()) yield* reviewsIn(item, `${at}[${i}]`, depth + 1);
  } else if (isNode(data)) {
    if (list(data['@type']).includes('ClaimReview')) yield { node: data, at: at || 'the object' };
    else
      for (const name of CONTAINERS) {
        if (Object.hasOwn(data, name)) yield* reviewsIn(data[name], at ? `${at}.${name}` : name, depth + 1);
      }
  }
}

/** The claim that a review is about, or why there is none. */
function claimOf(review: Node): Claim | string {
  const claimed = firstNode(review.itemReviewed);
  const text = plain(review.claimReviewed) ?? plain(claimed?.name) ?? plain(claimed?.text);
  const url = plain(review.url);
  const publisher =
    plain(firstNode(review.author)?.name) ?? plain(firstNode(review.publisher)?.name) ?? hostOf(url);
  if (!text) return 'it has no `claimReviewed`';
  if (!url || !publisher) return 'it has no http(s) `url`, or no author';
  const speakerText = plain(firstNode(claimed?.author)?.name);
  const result = v.safeParse(claimSchema, {
    id: `claim/review-${hashText(`${url}\n${text}`)}`,
    text,
    ...(speakerText && { speakerText }),
    ...dateField(claimed?.datePublished),
    sources: [{ url, publisher, title: titleOf(review), ...dateField(review.datePublished) }],
  });
  return result.success
    ? result.output
    : `${v.getDotPath(result.issues[0]) ?? 'the claim'}: ${result.issues[0].message}`;
}

function linked(claim: Claim, knowledge: Knowledge): Claim {
  const speaker = claim.speakerText && entityCalled(claim.speakerText, knowledge);
  return { ...claim, ...(speaker && { speaker }), about: entitiesNamed(claim.text, knowledge) };
}

/** “Rated ‘Half true’”: the reviewer's own words. */
function titleOf(review: Node): string | undefined {
  const rating = plain(firstNode(review.reviewRating)?.alternateName);
  const name = plain(review.name) ?? plain(review.headline);
  return [name, rating && `rated “${rating}”`].filter(Boolean).join(' – ') || undefined;
}

function dateField(value: unknown): { date?: string } {
  const date =
    typeof value === 'string' ? /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/.exec(value.trim())?.[0] : undefined;
  return date && isPartialDate(date) ? { date } : {};
}

/** Text without markup and line breaks, of bounded length. */
function plain(value: unknown): string | undefined {
  const text = list(value).find((item): item is string => typeof item === 'string');
  const clean = text
    ?.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);
  return clean || undefined;
}

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname : undefined;
}

function firstNode(value: unknown): Node | undefined {
  return list(value).find(isNode);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
