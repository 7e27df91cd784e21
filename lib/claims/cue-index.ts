/** Many cue lists at once: the topics of which a passage has a cue. */
import { type Cue, compile, type Part, type Phrases, stands } from './cues';

/** How many words of a list's cues a passage has: of its longest, and of all that match. */
export interface Strength {
  longest: number;
  total: number;
}

/** So many letters of a word are looked up before a cue is tried. */
const KEY = 3;

interface Entry {
  owner: string;
  cue: Cue;
  /** The part that tells most: fewest lists have it. It stands in the passage itself. */
  telling: Part;
  /** No other list has that part. */
  distinct: boolean;
}

/** Only those cues are tried whose telling part has a word that begins as one of the passage does. */
export class CueIndex {
  private readonly entries = new Map<string, Entry[]>();

  constructor(lists: readonly { id: string; cues: readonly string[] }[]) {
    const owners = ownersOf(lists);
    for (const { id: owner, cues } of lists) {
      for (const text of cues) {
        const cue = compile(text);
        const telling = tellingPart(cue, owners);
        if (!telling) continue;
        const distinct = owners.get(telling.text)?.size === 1;
        const key = keyOf(telling);
        const entries = this.entries.get(key) ?? [];
        if (entries.length === 0) this.entries.set(key, entries);
        entries.push({ owner, cue, telling, distinct });
      }
    }
  }

  /**
   * The lists with a matching cue; with `beside`, only by cues whose telling part is no other list's.
   * @param beside the paragraph and the headline, where the other parts of a cue may stand; they do not count.
   */
  strengths(phrases: Phrases, beside?: Phrases): Map<string, Strength> {
    const strengths = new Map<string, Strength>();
    const keys = new Set([...phrases.at.keys()].map((word) => word.slice(0, KEY)));
    for (const key of [...keys, '']) {
      for (const { owner, cue, telling, distinct } of this.entries.get(key) ?? []) {
        if (beside && !distinct) continue;
        const weight = weightIn(cue, telling, phrases, beside);
        if (weight === 0) continue;
        const { longest, total } = strengths.get(owner) ?? { longest: 0, total: 0 };
        strengths.set(owner, { longest: Math.max(longest, weight), total: total + weight });
      }
    }
    return strengths;
  }
}

/** The words of a cue that count; 0 where it does not match. */
function weightIn({ parts, weight }: Cue, telling: Part, phrases: Phrases, beside?: Phrases): number {
  if (!stands(telling, phrases)) return 0;
  if (!beside) return parts.every((part) => stands(part, phrases)) ? weight : 0;
  const elsewhere = parts.filter((part) => !stands(part, phrases));
  if (!elsewhere.every((part) => stands(part, beside))) return 0;
  return weight - elsewhere.reduce((sum, { patterns }) => sum + patterns.length, 0);
}

/** Part → the lists that have it. */
function ownersOf(lists: readonly { id: string; cues: readonly string[] }[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, cues } of lists)
    for (const { text } of cues.flatMap((cue) => compile(cue).parts))
      owners.set(text, (owners.get(text) ?? new Set()).add(id));
  return owners;
}

function tellingPart({ parts }: Cue, owners: ReadonlyMap<string, ReadonlySet<string>>): Part | undefined {
  const shared = ({ text }: Part) => owners.get(text)?.size ?? 0;
  const [first] = parts
    .filter(({ name }) => !name)
    .sort((a, b) => shared(a) - shared(b) || b.text.length - a.text.length);
  return first;
}

/** The first letters of the longest word; nothing where it is shorter than its key. */
function keyOf({ patterns }: Part): string {
  const [longest] = [...patterns].sort((a, b) => b.text.length - a.text.length);
  return longest && longest.text.length >= KEY ? longest.text.slice(0, KEY) : '';
}
