/**
 * From a place in the article's text to its place in the live page. Places are remembered as text nodes with
 * offsets; where the page has changed since, the words are looked for again with those around them, as in the
 * Web Annotation model's text quote selector.
 */
import type { Span } from '../types';
import type { Extraction } from './article';
import { type Layout, layOut, type Segment } from './blocks';
import { LIMITS, readTree } from './read-tree';
import { unitsOf } from './units';

/** So much of a changed page is searched for words that have moved. */
const SEARCHED = { ...LIMITS, elements: 200_000, characters: 1_000_000, page: 1_000_000 };

export interface Anchors {
  /** The article's text when it was read. */
  text: string;
  segments: readonly Segment[];
  document: Document;
  /** The page laid out anew, while one task looks for many words that have moved. */
  page?: Layout;
}

/** How many characters on either side tell one occurrence of the words from another. */
const CONTEXT = 48;

/** How many of these must agree. */
const LIKE = 8;

export function anchorsOf({ article, segments }: Extraction, document: Document): Anchors {
  return { text: article.text, segments, document };
}

/** A range for each text node that the span runs through, in order, so that nothing between them is touched. */
export function locateParts(anchors: Anchors, span: Span): Range[] {
  const byNode: Stretch[][] = [];
  for (const stretch of stretchesOf(anchors, span) ?? []) {
    const open = byNode.at(-1);
    if (open?.at(-1)?.node === stretch.node) open.push(stretch);
    else byNode.push([stretch]);
  }
  return byNode.flatMap((parts) => {
    const [first, last] = [parts.at(0), parts.at(-1)];
    return first && last ? [rangeOf(anchors.document, first, last)] : [];
  });
}

/** A part of a text node. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** The parts of text nodes that show the span, where they are now. */
export function stretchesOf(anchors: Anchors, span: Span): Stretch[] | undefined {
  const remembered = cut(anchors.segments, span);
  if (remembered.length > 0 && remembered.every((part) => stillShows(part, anchors))) return remembered;
  return foundAgain(anchors, span);
}

interface Remembered extends Stretch {
  /** Where in the text the stretch begins. */
  at: number;
}

function cut(segments: readonly Segment[], { start, end }: Span): Remembered[] {
  const parts: Remembered[] = [];
  for (let i = firstAfter(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.start + segment.length);
    const shift = segment.offset - segment.start;
    parts.push({ node: segment.node, start: from + shift, end: to + shift, at: from });
  }
  return parts;
}

/** The index of the first segment that ends after the position; segments are in order. */
function firstAfter(segments: readonly Segment[], position: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stillShows({ node, start, end, at }: Remembered, { text, document }: Anchors): boolean {
  // Connected, not contained: a document contains nothing of what its shadow roots hold.
  const isThere = node.isConnected && node.ownerDocument === document;
  return isThere && node.data.slice(start, end) === text.slice(at, at + end - start);
}

function foundAgain(anchors: Anchors, { start, end }: Span): Stretch[] | undefined {
  const { text } = anchors;
  const words = text.slice(start, end);
  if (!words.trim()) return undefined;
  const page = pageNow(anchors);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const places: { at: number; likeness: number }[] = [];
  for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) {
    const next = page.text.slice(at + words.length, at + words.length + CONTEXT);
    places.push({ at, likeness: commonEnd(before, page.text.slice(0, at)) + commonStart(after, next) });
  }
  const [best, rival] = places.sort((a, b) => b.likeness - a.likeness);
  // The same words in a quite different place, or in two places alike, are not those that were read.
  const enough = Math.min(LIKE, before.length + after.length);
  if (!best || best.likeness < enough || rival?.likeness === best.likeness) return undefined;
  return cut(page.segments, { start: best.at, end: best.at + words.length });
}

/** The page cannot change before the task ends; after it, what was laid out is forgotten. */
function pageNow(anchors: Anchors): Layout {
  if (!anchors.page) {
    anchors.page = layOut(unitsOf(readTree(anchors.document.body, SEARCHED).root), SEARCHED.characters);
    queueMicrotask(() => {
      anchors.page = undefined;
    });
  }
  return anchors.page;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function rangeOf(document: Document, first: Stretch, last: Stretch): Range {
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
