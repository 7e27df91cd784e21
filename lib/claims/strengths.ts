/** The topics of which a passage has a cue, and how strong a sign that is. */
import { type Cue, type Part, parseCue } from '../knowledge/cues';
import type { Knowledge } from '../knowledge/knowledge';
import { type Phrases, stands } from './cues';

/** How many words of a topic's cues a passage has: of its longest, and of all that match. */
export interface Strength {
  longest: number;
  total: number;
  /** Only names that stand together. */
  bare: boolean;
}

/**
 * Topic id → how strong its cues are in a passage; with `beside`, only by cues whose telling part is no other topic's,
 * unless it is one of `of`.
 * @param beside what stands around, where the other parts of a cue may stand; they do not count.
 * @param of the topics that are looked for; all where they are not given.
 */
export function strengthsIn(
  phrases: Phrases,
  knowledge: Knowledge,
  beside?: Phrases,
  of?: ReadonlySet<string>,
): Map<string, Strength> {
  const strengths = new Map<string, Strength>();
  if (of?.size === 0) return strengths;
  const tried = new Set<string>();
  for (const word of phrases.at.keys()) {
    for (const { topic, text, part, distinct } of knowledge.cuesUnder(word)) {
      // Two words of a passage may begin with one stem.
      const key = `${topic} ${text}`;
      if (of ? !of.has(topic) : beside && !distinct) continue;
      if (tried.has(key)) continue;
      tried.add(key);
      const cue = parseCue(text);
      const telling = cue.parts[part];
      const weight = telling ? weightIn(cue, telling, phrases, beside) : 0;
      // One word alone tells of what the text is on if it is no other topic's.
      if (weight === 0 || (of && weight < 2 && !distinct)) continue;
      const { longest, total, bare } = strengths.get(topic) ?? { longest: 0, total: 0, bare: true };
      strengths.set(topic, {
        longest: Math.max(longest, weight),
        total: total + weight,
        bare: bare && cue.bare,
      });
    }
  }
  return strengths;
}

/** The words of a cue that count; 0 where it does not match. The telling part stands in the passage itself. */
function weightIn({ parts, weight }: Cue, telling: Part, phrases: Phrases, beside?: Phrases): number {
  if (!stands(telling, phrases)) return 0;
  if (!beside) return parts.every((part) => stands(part, phrases)) ? weight : 0;
  const elsewhere = parts.filter((part) => !stands(part, phrases));
  if (elsewhere.length * 2 > parts.length || !elsewhere.every((part) => stands(part, beside))) return 0;
  return weight - elsewhere.reduce((sum, { patterns }) => sum + patterns.length, 0);
}
