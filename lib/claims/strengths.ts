/** The topics of which a passage has a cue, and how strong a sign that is. */
import { type Cue, type Part, parseCue } from '../knowledge/cues';
import type { CueRef } from '../knowledge/knowledge';
import { type Phrases, stands } from './cues';

/** How many words of a topic's cues a passage has: of its longest, and of all that match. */
export interface Strength {
  longest: number;
  total: number;
  /** Only names that stand together. */
  bare: boolean;
}

/** A cue whose telling part stands in a passage. */
export interface Told {
  /** Topic id. */
  topic: string;
  cue: Cue;
  telling: Part;
  /** No other topic has the telling part. */
  distinct: boolean;
}

/** The cues that a passage may have. @param cuesUnder those whose telling part begins with a word. */
export function toldIn(phrases: Phrases, cuesUnder: (word: string) => readonly CueRef[]): Told[] {
  const told = new Map<string, Told>();
  for (const word of phrases.at.keys()) {
    for (const { topic, text, part, distinct } of cuesUnder(word)) {
      // Two words of a passage may begin with one stem.
      const key = `${topic} ${text}`;
      if (told.has(key)) continue;
      const cue = parseCue(text);
      const telling = cue.parts[part];
      if (telling && stands(telling, phrases)) told.set(key, { topic, cue, telling, distinct });
    }
  }
  return [...told.values()];
}

/** Topic id → how strong the cues are that stand in the passage as a whole. */
export function strengthsIn(told: readonly Told[], phrases: Phrases): Map<string, Strength> {
  return summedUp(
    told.map((each) => [each, each.cue.parts.every((part) => stands(part, phrases)) ? each.cue.weight : 0]),
  );
}

/**
 * The same by cues of which up to half the parts stand around the passage; these do not count. Only those count
 * whose telling part is no other topic's.
 */
export function strengthsBeside(
  told: readonly Told[],
  phrases: Phrases,
  beside: () => Phrases,
): Map<string, Strength> {
  return summedUp(
    told.filter(({ distinct }) => distinct).map((each) => [each, weightBeside(each.cue, phrases, beside)]),
  );
}

/** The words of a cue that stand in the passage; 0 where the others do not stand around it, or are more. */
function weightBeside({ parts, weight }: Cue, phrases: Phrases, beside: () => Phrases): number {
  const elsewhere = parts.filter((part) => !stands(part, phrases));
  if (elsewhere.length * 2 > parts.length || !elsewhere.every((part) => stands(part, beside()))) return 0;
  return weight - elsewhere.reduce((sum, { patterns }) => sum + patterns.length, 0);
}

function summedUp(weighed: readonly (readonly [Told, number])[]): Map<string, Strength> {
  const strengths = new Map<string, Strength>();
  for (const [{ topic, cue }, weight] of weighed) {
    if (weight === 0) continue;
    const { longest, total, bare } = strengths.get(topic) ?? NONE;
    strengths.set(topic, {
      longest: Math.max(longest, weight),
      total: total + weight,
      bare: bare && cue.bare,
    });
  }
  return strengths;
}

const NONE: Strength = { longest: 0, total: 0, bare: true };
