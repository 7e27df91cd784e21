/** The cues of topics by the word that tells most of each: only these are read for a text. */
import { type Part, parseCue } from '../cues';
import type { Topic } from '../schema';
import type { Container, Sections } from './container';
import { type Numbers, narrow } from './numbers';
import { Ranges, writeRanges } from './ranges';
import { Vocabulary, writeVocabulary } from './vocabulary';

/** Letters; no stem is longer, and a page may hold a word without end, whose every beginning would be looked up. */
const LONGEST_STEM = 64;

/** Where a cue lies. */
export interface CuePlace {
  /** Record number of its topic. */
  record: number;
  /** Its place among the topic's cues. */
  cue: number;
}

/** @param topics with their record numbers, in order of these. */
export function writeCueIndex(topics: readonly { record: number; topic: Topic }[]): Sections {
  const owners = ownersOf(topics.map(({ topic }) => topic));
  const lists = new Map<string, number[]>();
  for (const { record, topic } of topics) {
    topic.cues.forEach((text, cue) => {
      const { parts } = parseCue(text);
      const telling = tellingPart(parts, owners);
      const key = telling && keyOf(telling);
      if (!key) return;
      const list = lists.get(key) ?? [];
      list.push(record, cue);
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
    ...writeRanges('cues.lists', starts),
    'cues.places': narrow(words.flatMap((word) => lists.get(word) ?? [])),
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
  private readonly lists: Ranges;
  private readonly places: Numbers;

  constructor(pack: Container) {
    this.words = new Vocabulary(pack, 'cues.words');
    this.lists = new Ranges(pack, 'cues.lists');
    this.places = pack.numbers('cues.places');
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
    const end = this.lists.start(word + 1);
    for (let i = this.lists.start(word); i < end; i += 2) {
      found.push({ record: this.places[i] as number, cue: this.places[i + 1] as number });
    }
    return found;
  }
}
