/** The hosts under which the outlet of a page may be kept. */

/** `edition.example.co.uk` → itself, then its parents; that none is a public suffix as `co.uk` is checked when packs are made. */
export function hostsToTry(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, i) => labels.slice(i).join('.'));
}
