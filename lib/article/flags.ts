/** What a page turns out to be when it is not simply a whole article. */
import type { ArticleFlag } from '../types';
import type { PageData } from './metadata/page-data';
import { hasName } from './names';
import { type Branch, elementsUnder } from './tree';

export interface FlagClues {
  url?: string;
  text: string;
  pruned: boolean;
  /** The page as it was read. */
  body: Branch;
  root?: Element;
}

/** A text shorter than this, in characters, may be the free beginning of a paid article. */
const TEASER = 1500;

/** So many links by the text are looked at for the numbers of pages. */
const LINKS = 1_000;

const PAYWALL = new Set(
  'paywall paywalled regwall metered piano subscriberonly subscribersonly premiumcontent paidcontent gate meter'.split(
    ' ',
  ),
);
const PRINT = /(?:^|[/?&=._-])print(?:able|er|view|version)?(?:[=/.&_-]|$)/i;

/** The flags of a page, in a fixed order. */
export function flagsOf(page: PageData, clues: FlagClues): ArticleFlag[] {
  const html = page.document.documentElement;
  const tests: [ArticleFlag, boolean][] = [
    ['paged', isPaged(page, clues.root)],
    ['partial', isPartial(page, clues)],
    ['live-blog', isLiveBlog(page)],
    ['framed', clues.text.length < 300 && isFramed(page)],
    ['pruned', clues.pruned],
    ['print', clues.url !== undefined && PRINT.test(pathOf(clues.url))],
    ['amp', html.hasAttribute('amp') || html.hasAttribute('⚡')],
  ];
  return tests.filter(([, holds]) => holds).map(([flag]) => flag);
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname + new URL(url).search : '';
}

/** The page links to its next part: by `rel`, or by a row of numbers near the body. */
function isPaged({ links }: PageData, root: Element | undefined): boolean {
  const near = root?.closest('article, main') ?? root?.parentElement;
  if (near?.querySelector('a[rel~="next"][href*="page"], a[rel~="next"][href*="/2"]')) return true;
  const next = links.get('next');
  if (next && /(?:page|[/=_-])[=/]?\d{1,2}\/?$/i.test(next)) return true;
  // A live list: the links beyond the first are not even asked for.
  const anchors = near?.getElementsByTagName('a');
  const numbers = Array.from({ length: Math.min(LINKS, anchors?.length ?? 0) }, (_, index) =>
    (anchors?.[index]?.textContent ?? '').trim(),
  );
  const at = numbers.indexOf('2');
  return (
    at >= 0 &&
    (numbers[at + 1] === '3' ||
      /^(?:next|›|»|→|weiter|suivant|siguiente|далее|вперед)/i.test(numbers[at + 1] ?? ''))
  );
}

/** Short, and the publisher says that it is not free, or a paywall stands on the page. */
function isPartial({ things, metas }: PageData, { text, body }: FlagClues): boolean {
  if (text.length > TEASER) return false;
  if (things.some((thing) => /^false$/i.test(String(thing.isAccessibleForFree)))) return true;
  const tier = metas.get('article:content_tier');
  if (tier && tier !== 'free' && /(?:…|\.\.\.|\[…\])\s*$/.test(text)) return true;
  for (const element of elementsUnder(body))
    if (hasName(element, PAYWALL) && /\p{L}/u.test(element.textContent ?? '')) return true;
  return false;
}

function isLiveBlog({ document, things }: PageData): boolean {
  if (things.some((thing) => String(thing['@type']).includes('LiveBlogPosting'))) return true;
  return document.querySelector('[itemtype*="LiveBlogPosting"], [itemprop~="liveBlogUpdate"]') !== null;
}

/** The text is in a frame, which is a page of its own. */
function isFramed({ document }: PageData): boolean {
  if (document.querySelector('frameset')) return true;
  return Array.from(document.querySelectorAll('iframe[src]')).some((frame) => {
    const width = frame.getAttribute('width') ?? '';
    return (
      !/^(?:about:|javascript:|data:)/.test(frame.getAttribute('src') ?? '') &&
      (/%$/.test(width) || Number(width || 0) >= 600)
    );
  });
}
