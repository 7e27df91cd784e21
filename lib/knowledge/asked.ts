/** Topics by the events that their questions name: “What came of the Geneva talks?”. */
import { tokenise } from '../text/tokens';
import { link } from './links';
import { createMatcher } from './matching';
import { AliasIndex } from './pack/alias-index';
import type { AliasRules } from './pack/alias-meta';
import { openContainer, type Sections, writeContainer } from './pack/container';
import type { KnowledgeRecord } from './schema';

/**
 * The links from events to the topics that ask about them.
 * @param records in the order of their numbers.
 * @param aliases the index of their names.
 * @returns link → record numbers of topics.
 */
export function askedLinks(
  records: readonly KnowledgeRecord[],
  { sections, langs, rules }: { sections: Sections; langs: string[]; rules: AliasRules[] },
): Map<string, number[]> {
  const container = openContainer(writeContainer({ id: '', version: '', asOf: '' }, sections), true);
  const match = createMatcher([
    new AliasIndex(
      container,
      (number) => records[number]?.id ?? '',
      langs,
      () => rules,
    ),
  ]);
  const links = new Map<string, number[]>();
  records.forEach((record, number) => {
    if (!('question' in record)) return;
    const named = match(tokenise(record.question)).flatMap(({ refs }) => refs.map(({ id }) => id));
    for (const id of new Set(named.filter((each) => each.startsWith('event/'))))
      links.set(link.topicsAsking(id), [...(links.get(link.topicsAsking(id)) ?? []), number]);
  });
  return links;
}
