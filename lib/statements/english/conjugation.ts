/** The forms of English verbs that can report. */

/** Plain form → past and past participle, where they do not end in “-ed”. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  draw: ['drew', 'drawn'],
  find: ['found'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hit: ['hit'],
  hold: ['held'],
  lay: ['laid'],
  light: ['lit'],
  make: ['made'],
  read: ['read'],
  say: ['said'],
  send: ['sent'],
  shoot: ['shot'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote'],
};

/** “Slammed”, “admitted”: one syllable, or the last one stressed. */
const DOUBLES = /^[^aeiou]*u?[aeiou][bgmnp]$|^(?:admit|aver|concur|demur|fret|rebut|refer|regret)$/;

/** “Signalled” in British print, “signaled” in American. */
const MAY_DOUBLE = /[^aeiou][aeiou]l$/;

export interface Forms {
  plain: string;
  past: readonly string[];
  /** The third person singular. */
  present: string;
  /** The form in “-ing”, in each spelling. */
  participle: readonly string[];
}

/** @param verb the plain form of a verb, in lower case. */
export function conjugate(verb: string): Forms {
  const ending = (suffix: string) => {
    const doubled = `${verb}${verb.at(-1)}${suffix}`;
    if (DOUBLES.test(verb)) return [doubled];
    return MAY_DOUBLE.test(verb) ? [verb + suffix, doubled] : [verb.replace(/e$/, '') + suffix];
  };
  const inI = verb.replace(/(?<=[^aeiou])y$/, 'i');
  return {
    plain: verb,
    past: IRREGULAR[verb] ?? (inI === verb ? ending('ed') : [`${inI}ed`]),
    present: inI === verb && !/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}s` : `${inI}es`,
    participle: ending('ing'),
  };
}
