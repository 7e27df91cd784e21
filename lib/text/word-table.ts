/**
 * Lists of words that are looked for all at once: each word of a text is looked up,
 * where a pattern for each list would have to be compiled and tried on the whole text.
 */

/** A word and those that follow it in a phrase; `stem`: more letters may follow its last. */
interface Entry<List> {
  list: List;
  words: readonly string[];
}

/** A word with its hyphens: “run-off”, “ceasefire-related”. */
const RUN = /[\p{L}\p{N}_-]+/gu;

export class WordTable<List> {
  /** By the first word; a stem ends in `*`, an ending begins with it. */
  private readonly entries = new Map<string, Entry<List>[]>();
  private readonly endings: string[] = [];
  /** The length of the longest first word, in characters. */
  private longest = 0;

  /** @param lists words apart by spaces; `_` joins the words of a phrase, `*` before or after a word stands for any letters. */
  constructor(lists: readonly (readonly [List, string])[]) {
    for (const [list, text] of lists) {
      for (const phrase of text.toLowerCase().split(' ')) {
        const words = phrase.split('_');
        const [first = ''] = words;
        const entries = this.entries.get(first);
        if (entries) entries.push({ list, words });
        else this.entries.set(first, [{ list, words }]);
        if (first.startsWith('*')) this.endings.push(first);
        this.longest = Math.max(this.longest, first.length);
      }
    }
  }

  /** The lists of which a text has a word, each with the first such word as written. */
  find(text: string): Map<List, string> {
    const found = new Map<List, string>();
    const runs = [...text.matchAll(RUN)].map(({ 0: run, index }) => ({ run: run.toLowerCase(), index }));
    runs.forEach(({ run, index }, at) => {
      for (const { list, words } of this.entriesFor(run)) {
        if (found.has(list)) continue;
        const end = endOf(words, at, runs, text);
        if (end !== undefined) found.set(list, text.slice(index, end));
      }
    });
    return found;
  }

  private entriesFor(run: string): Entry<List>[] {
    const keys = [run, run.slice(0, hyphenAfter(0, run))];
    if (keys[0] === keys[1]) keys.pop();
    const longest = Math.min(run.length, this.longest);
    for (let length = 1; length <= longest; length++) keys.push(`${run.slice(0, length)}*`);
    keys.push(...this.endings);
    return keys.flatMap((key) => this.entries.get(key) ?? []);
  }
}

/** Where the words of an entry end that begin at a run; nothing where they do not stand there. */
function endOf(
  words: readonly string[],
  at: number,
  runs: readonly { run: string; index: number }[],
  text: string,
): number | undefined {
  let end: number | undefined;
  for (let i = 0; i < words.length; i++) {
    const each = runs[at + i];
    if (!each || (end !== undefined && text.slice(end, each.index) !== ' ')) return undefined;
    const length = lengthIn(words[i] ?? '', each.run);
    if (length === undefined) return undefined;
    end = each.index + length;
  }
  return end;
}

/** How much of a run a word takes. */
function lengthIn(word: string, run: string): number | undefined {
  if (word.startsWith('*')) {
    const head = hyphenAfter(0, run);
    return run.slice(0, head).endsWith(word.slice(1)) ? head : undefined;
  }
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1);
    return run.startsWith(stem) ? hyphenAfter(stem.length, run) : undefined;
  }
  return run === word || run.startsWith(`${word}-`) ? word.length : undefined;
}

/** The end of the letters from a place in a run on. */
function hyphenAfter(from: number, run: string): number {
  const hyphen = run.indexOf('-', from);
  return hyphen < 0 ? run.length : hyphen;
}
