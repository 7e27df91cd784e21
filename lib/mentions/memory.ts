/** The base's answers, remembered: the same actors are asked about again and again, and a base never changes. */
import type { Knowledge } from '../knowledge/knowledge';

const remembering = new WeakMap<Knowledge, Knowledge>();

/** The same knowledge; records, offices and holders are looked up once a question for as long as the base lives. */
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
    officesOf: once(knowledge.officesOf),
    holdersOf: once(knowledge.holdersOf),
    officesOn: oncePerPair(knowledge.officesOn),
    holdersOn: oncePerPair(knowledge.holdersOn),
    postsByRole: oncePerPair(knowledge.postsByRole),
  };
}

function once<T>(ask: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as T;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

function oncePerPair<T>(ask: (first: string, second: string) => T): (first: string, second: string) => T {
  const remembered = once((first: string) => once((second: string) => ask(first, second)));
  return (first, second) => remembered(first)(second);
}
