/** The topics of which a text has a cue. */
import { type Cue, parseCue } from '../knowledge/cues';
import type { CueRef, Knowledge } from '../knowledge/knowledge';
import { type Phrases, stands } from './cues';

/** The cues under a word, each word of an article looked up once. */
export type CuesUnder = (word: string) => readonly CueRef[];

export function rememberCues(knowledge: Knowledge): CuesUnder {
  const known = new Map<string, readonly CueRef[]>();
  return (word) => {
    const cues = known.get(word) ?? knowledge.cuesUnder(word);
    known.set(word, cues);
    return cues;
  };
}

/** Topic id → the words of its cues that stand in the text as a whole, summed up. */
export function cuedIn(phrases: Phrases, cuesUnder: CuesUnder): Map<string, number> {
  const found = new Map<string, { topic: string; cue: Cue }>();
  for (const word of phrases.at.keys()) {
    for (const { topic, text } of cuesUnder(word)) {
      // Two words of a text may begin with one stem.
      const key = `${topic} ${text}`;
      const cue = parseCue(text);
      if (!found.has(key) && cue.parts.every((part) => stands(part, phrases))) found.set(key, { topic, cue });
    }
  }
  const words = new Map<string, number>();
  for (const { topic, cue } of found.values()) words.set(topic, (words.get(topic) ?? 0) + cue.weight);
  return words;
}
