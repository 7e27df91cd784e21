/** The answers of a topic: each once, for two of one id keep each other from being read. */
import type { KnowledgeRecord, Topic } from '../schema';
import { typeOf } from '../schema';
import type { Problem } from '../validate';

export function checkAnswers(record: KnowledgeRecord): Problem[] {
  if (!isTopic(record)) return [];
  const options = record.answer?.options ?? [];
  return options.flatMap(({ id, cues }, i) => [
    ...(options.findIndex((other) => other.id === id) < i
      ? [problem(`${i}.id`, `the answer “${id}” stands twice: put its cues together`)]
      : []),
    ...cues
      .filter((cue) => cue.startsWith('-'))
      .map((cue) => problem(`${i}.cues`, `“${cue}” takes nothing away: strike the cue that it is to undo`)),
  ]);

  function problem(field: string, message: string): Problem {
    return { record: record.id, field: `answer.options.${field}`, message };
  }
}

function isTopic(record: KnowledgeRecord): record is Topic {
  return typeOf(record.id) === 'topic';
}
