/** Topics by the events that they ask about: “What came of the Geneva talks?”. */
import { tokenise } from '../text/tokens';
import { link } from './links';
import { createMatcher } from './matching';
import { AliasIndex } from './pack/alias-index';
import type { AliasRules } from './pack/alias-meta';
import { openContainer, type Sections, writeContainer } from './pack/container';
import type { KnowledgeRecord } from './schema';

/**
 * The links from events to the topics whose question names them, and to the one topic that all claims on them answer.
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
  const answered = new Map<string, Set<number>>();
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  records.forEach((record, number) => {
    if ('question' in record) {
      const named = match(tokenise(record.question)).flatMap(({ refs }) => refs.map(({ id }) => id));
      for (const id of new Set(named.filter((each) => each.startsWith('event/'))))
        links.set(link.topicsAsking(id), [...(links.get(link.topicsAsking(id)) ?? []), number]);
    } else if ('via' in record && record.event && record.topic) {
      const topic = numbers.get(record.topic);
      if (topic !== undefined)
        answered.set(record.event, (answered.get(record.event) ?? new Set()).add(topic));
    }
  });
  for (const [event, [topic, another]] of answered)
    if (topic !== undefined && another === undefined) links.set(link.topicsOn(event), [topic]);
  return links;
}
