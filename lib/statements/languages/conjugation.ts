/** Forms of regular verbs from their dictionary forms, so that a table of verbs of saying needs no more than those. */

/** The endings that the verbs of one class take in the place of the ending of their dictionary form. */
interface Endings {
  /** On the stem of the present: “nieg-” of “negar”. */
  present?: string;
  /** On the stem of the past. */
  past?: string;
  /** On the stem of the dictionary form; `*` stands for the stem where something precedes it: `ge*t`. */
  root?: string;
}

/** Ending of the dictionary form → the endings of its class; the first that fits holds. */
export type Conjugation = Readonly<Record<string, Endings>>;

/**
 * @param verbs dictionary forms, parted by white space, each with the stems that differ from its own behind strokes:
 * `negar/nieg` (present), `pedir/pid/pid` (present, past).
 * @returns their forms, parted by spaces, as a `Wording` has them.
 */
export function conjugated(verbs: string, conjugation: Conjugation): string {
  return verbs
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [verb = '', present, past] = entry.split('/');
      const [ending, endings] = Object.entries(conjugation).find(([each]) => verb.endsWith(each)) ?? [];
      if (ending === undefined || !endings) throw new Error(`No class of verbs ends like ${verb}`);
      const root = verb.slice(0, -ending.length);
      const forms = (stem: string, suffixes = '') =>
        suffixes
          .split(' ')
          .filter(Boolean)
          .map((each) => (each.includes('*') ? each.replace('*', stem) : stem + each));
      return [
        ...forms(present ?? root, endings.present),
        ...forms(past ?? root, endings.past),
        ...forms(root, endings.root),
      ];
    })
    .join(' ');
}
