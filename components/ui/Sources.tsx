/** Links to sources. Only http(s) addresses become links. */
import type { ComponentChildren } from 'preact';
import type { SourceCard } from '../../lib/types';
import { useI18n } from '../i18n';

export function ExternalLink({
  href,
  children,
  lang,
}: {
  href: string;
  children: ComponentChildren;
  lang?: string;
}) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" lang={lang}>
      {children}
    </a>
  );
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** The host of an address without `www.`, or the text itself. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** Addresses alone, each shown by its host. */
export function SourceLinks({ urls }: { urls: readonly string[] }) {
  if (urls.length === 0) return null;
  return (
    <ul class="sources">
      {[...new Set(urls)].map((url) => (
        <li key={url}>
          <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
        </li>
      ))}
    </ul>
  );
}

/** Sources with publisher, title and date as known. */
export function SourceList({ sources }: { sources: readonly SourceCard[] }) {
  const { date } = useI18n();
  if (sources.length === 0) return null;
  return (
    <ul class="sources sources-full">
      {sources.map((source) => (
        <li key={source.url}>
          <ExternalLink href={source.url}>{source.title ?? source.publisher}</ExternalLink>
          <span class="faint">
            {[source.title ? source.publisher : undefined, source.date && date(source.date)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
