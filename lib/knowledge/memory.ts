/** The base's answers, remembered: the same actors are asked about again and again, and a base never changes. */
import type { Knowledge } from './knowledge';

const remembering = new WeakMap<Knowledge, Knowledge>();

/** The same knowledge; records, offices, holders and events are looked up once a question for as long as the base lives. */
export function withMemory(knowledge: Knowledge): Knowledge {
  const known = remembering.get(knowledge);
  if (known) return known;
  const made = remember(knowledge);
  remembering.set(knowledge, made);
  return made;
}

function remember(knowledge: Knowledge): Knowledge {
  return {
    ...knowledge,
    entity: once(knowledge.entity),
    person: once(knowledge.person),
    prominence: once(knowledge.prominence),
    post: once(knowledge.post),
    event: once(knowledge.event),
    topic: once(knowledge.topic),
    claim: once(knowledge.claim),
    officesOf: once(knowledge.officesOf),
    holdersOf: once(knowledge.holdersOf),
    officesOn: oncePerPair(knowledge.officesOn),
    holdersOn: oncePerPair(knowledge.holdersOn),
    postsByRole: oncePerPair(knowledge.postsByRole),
    eventsWith: once(knowledge.eventsWith),
    eventsAt: oncePerPair(knowledge.eventsAt),
    plansWith: once(knowledge.plansWith),
    partsOf: once(knowledge.partsOf),
    claimsOn: once(knowledge.claimsOn),
  };
}

function once<K, T>(ask: (key: K) => T): (key: K) => T {
  const answers = new Map<K, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as T;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

function oncePerPair<A, B, T>(ask: (first: A, second: B) => T): (first: A, second: B) => T {
  const remembered = once((first: A) => once((second: B) => ask(first, second)));
  return (first, second) => remembered(first)(second);
}
