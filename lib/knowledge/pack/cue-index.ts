/** The cues of topics by the word that tells most of each: only these are read for a text. */
import { type Part, parseCue } from '../cues';
import type { Topic } from '../schema';
import type { Container, Sections } from './container';
import { Vocabulary, writeVocabulary } from './vocabulary';

/** A cue in its second integer: its place in the topic 16 bits, that of its telling part 15, distinct 1. */
const PART_BITS = 15;
const MAX_CUES = 1 << 16;
const MAX_PARTS = 1 << PART_BITS;
/** Letters; no stem is longer, and a page may hold a word without end, whose every beginning would be looked up. */
const LONGEST_STEM = 64;

/** Where a cue lies. */
export interface CuePlace {
  /** Record number of its topic. */
  record: number;
  /** Its place among the topic's cues. */
  cue: number;
  /** The part that tells most, of its parts: the one that fewest topics have. */
  part: number;
  /** No other topic of the pack has that part. */
  distinct: boolean;
}

/**
 * @param topics with their record numbers, in order of these.
 * @throws RangeError where a topic has more cues than the format holds.
 */
export function writeCueIndex(topics: readonly { record: number; topic: Topic }[]): Sections {
  const owners = ownersOf(topics.map(({ topic }) => topic));
  const lists = new Map<string, number[]>();
  for (const { record, topic } of topics) {
    topic.cues.forEach((text, cue) => {
      const { parts } = parseCue(text);
      const telling = tellingPart(parts, owners);
      const key = telling && keyOf(telling);
      if (!key) return;
      const part = parts.indexOf(telling);
      if (cue >= MAX_CUES || part >= MAX_PARTS) throw new RangeError(`too many cues: ${topic.id}`);
      const distinct = owners.get(telling.text)?.size === 1 ? 1 : 0;
      const list = lists.get(key) ?? [];
      list.push(record, ((cue << (PART_BITS + 1)) | (part << 1) | distinct) >>> 0);
      lists.set(key, list);
    });
  }
  const words = [...lists.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    starts[i + 1] = (starts[i] as number) + (lists.get(word)?.length ?? 0);
  });
  return {
    ...writeVocabulary('cues.words', words),
    'cues.starts': starts,
    'cues.places': Uint32Array.from(words.flatMap((word) => lists.get(word) ?? [])),
  };
}

/** Part → the topics that have it. */
function ownersOf(topics: readonly Topic[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, cues } of topics)
    for (const { text } of cues.flatMap((cue) => parseCue(cue).parts))
      owners.set(text, (owners.get(text) ?? new Set()).add(id));
  return owners;
}

function tellingPart(
  parts: readonly Part[],
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): Part | undefined {
  const shared = ({ text }: Part) => owners.get(text)?.size ?? 0;
  const [first] = parts
    .filter(({ name }) => !name)
    .sort((a, b) => shared(a) - shared(b) || b.text.length - a.text.length);
  return first;
}

/** The longest word of a part, a stem with its `*`. */
function keyOf({ patterns }: Part): string | undefined {
  const [longest] = [...patterns].sort((a, b) => b.text.length - a.text.length);
  return longest && (longest.stem ? `${longest.text}*` : longest.text);
}

export class CueIndex {
  private readonly words: Vocabulary;
  private readonly starts: Uint32Array;
  private readonly places: Uint32Array;

  constructor(pack: Container) {
    this.words = new Vocabulary(pack, 'cues.words');
    this.starts = pack.u32('cues.starts');
    this.places = pack.u32('cues.places');
  }

  /** The cues whose telling word a word of a text is, or begins with. @param word in comparison form. */
  under(word: string): CuePlace[] {
    const found = this.at(word);
    if (this.words.size === 0) return found;
    const longest = Math.min(word.length, LONGEST_STEM);
    for (let length = 1; length <= longest; length++) found.push(...this.at(`${word.slice(0, length)}*`));
    return found;
  }

  private at(key: string): CuePlace[] {
    const word = this.words.idOf(key);
    const found: CuePlace[] = [];
    if (word < 0) return found;
    for (let i = this.starts[word] as number; i < (this.starts[word + 1] as number); i += 2) {
      const place = this.places[i + 1] as number;
      found.push({
        record: this.places[i] as number,
        cue: place >>> (PART_BITS + 1),
        part: (place >>> 1) & (MAX_PARTS - 1),
        distinct: (place & 1) === 1,
      });
    }
    return found;
  }
}
