/** schema.org data of a page: JSON-LD in any nesting. */

export type Thing = Record<string, unknown>;

const ARTICLE_TYPE =
  /(?:^|\/|:)(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Blog|WebPage|ItemPage|\w*Review)$/;
const TRUE_ARTICLE = /(?:Article|Report|Posting|Review)$/;

/** Nested data deeper than this is not followed. */
const MAX_DEPTH = 8;

/** All things described on the page that can be an article, true articles before mere web pages, in page order. */
export function articleThings(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    collect(parseLoosely(script.textContent ?? ''), things, 0);
  }
  return things.sort((a, b) => rank(b) - rank(a));
}

function rank(thing: Thing): number {
  return typesOf(thing).some((type) => TRUE_ARTICLE.test(type)) ? 1 : 0;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((value) => typeof value === 'string');
}

/** Lists that speak of other articles than the page's own. */
const ELSEWHERE = new Set([
  'itemListElement',
  'relatedLink',
  'mentions',
  'citation',
  'about',
  'comment',
  'hasPart',
  'review',
]);

function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const thing = value as Thing;
  if (typesOf(thing).some((type) => ARTICLE_TYPE.test(type))) into.push(thing);
  for (const [key, inner] of Object.entries(thing)) if (!ELSEWHERE.has(key)) collect(inner, into, depth + 1);
}

/** JSON as pages write it: with CDATA marks, comments around it, line breaks within strings. */
function parseLoosely(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?(?:-->)?\s*$/g, '')
    .trim();
  for (const attempt of [json, json.replace(/\s+/g, ' '), json.replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a page's broken data is not our error.
    }
  }
  return undefined;
}

/** The text of a property: a string, a thing's name, or a list of them. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) {
    const parts = value.map(textOf).filter((part) => part !== undefined);
    return parts.length > 0 ? Array.from(new Set(parts)).join(', ') : undefined;
  }
  if (typeof value === 'object' && value !== null)
    return textOf((value as Thing).name ?? (value as Thing)['@value']);
  return undefined;
}
