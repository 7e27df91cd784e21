/** The address of an article. */
import type { PageData } from './page-data';

/** Hosts that show other publishers' pages. */
const CACHES =
  /(?:^|\.)(?:cdn\.ampproject\.org|ampproject\.net|googleusercontent\.com|archive\.org|archive\.(?:ph|today|is|md)|translate\.goog)$/;

export interface Address {
  /** Where the page was read: as given, else as it says. */
  url?: string;
  /** The address that the publisher asks to be used, where it is that of a page on the same site. */
  canonical?: string;
}

export function addressOf({ document, links, metas }: PageData, given: string | undefined): Address {
  const base = given ?? (/^https?:/.test(document.URL ?? '') ? document.URL : undefined);
  const canonical = [links.get('canonical'), metas.get('og:url')]
    .map((href) => resolved(href, base))
    .find((url) => url !== undefined && isPage(url));
  if (!base) return { url: canonical?.href, canonical: canonical?.href };
  const page = resolved(base, undefined);
  if (!page || !canonical) return { url: base };
  if (CACHES.test(page.hostname)) return { url: canonical.href, canonical: canonical.href };
  return sameSite(page.hostname, canonical.hostname)
    ? { url: base, canonical: canonical.href }
    : { url: base };
}

function resolved(href: string | undefined, base: string | undefined): URL | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/** A front page is no article's address, though some sites name it as such. */
function isPage(url: URL): boolean {
  return url.pathname.length > 1 || url.search !== '';
}

function sameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((host) => host.split('.').slice(-2).join('.'));
  return one === other;
}
