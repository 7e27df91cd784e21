/** Source references → cards a reader can open; shorthands expanded. */
import type { SourceCard } from '../types';
import type { Source, SourceRef } from './schema';

/** @returns undefined where the reference names a source record that is not there. */
export function sourceCard(ref: SourceRef, find: (id: string) => Source | undefined): SourceCard | undefined {
  if (typeof ref !== 'string') return card(ref);
  const [scheme, rest] = [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)];
  if (scheme === 'wikipedia') {
    const url = `https://en.wikipedia.org/wiki/${encodeURI(rest.replaceAll(' ', '_')).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
    return { url, publisher: 'Wikipedia', title: rest.replaceAll('_', ' ') };
  }
  if (scheme === 'wikidata')
    return { url: `https://www.wikidata.org/wiki/${rest}`, publisher: 'Wikidata', title: rest };
  const source = find(ref);
  return source && card(source);
}

function card({ url, publisher, title, date }: SourceCard): SourceCard {
  return { url, publisher, ...(title && { title }), ...(date && { date }) };
}
