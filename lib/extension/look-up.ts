/** What the sidebar looks up in the knowledge base for its reader: names, and the cards behind them. */
import type { Card, SearchResult } from '../../components/state';
import { claimCard, entityCard, eventCard, topicCard } from '../context/cards';
import { currentKnowledge } from './knowledge';
import { localDay } from './reading';

const SEARCH_RESULTS = 20;

/** Names of the base that a query may mean, best first. */
export async function search(query: string): Promise<SearchResult[]> {
  const knowledge = await currentKnowledge();
  return knowledge.search(query, SEARCH_RESULTS).map(({ id, name, matched }) => ({
    id,
    name,
    matched: matched === name ? undefined : matched,
    description: knowledge.entity(id)?.description ?? knowledge.event(id)?.summary,
  }));
}

/** The card of an entity as of today, an event, a topic or a claim; undefined where the base does not have it. */
export async function card(id: string): Promise<Card | undefined> {
  const knowledge = await currentKnowledge();
  const entity = knowledge.entity(id);
  if (entity) return entityCard(entity, knowledge, localDay(new Date()));
  const event = knowledge.event(id);
  if (event) return eventCard(event, knowledge);
  const topic = knowledge.topic(id);
  if (topic) return topicCard(topic);
  const claim = knowledge.claim(id);
  return claim && claimCard(claim, knowledge);
}
