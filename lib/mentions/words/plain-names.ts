/** Words of languages other than English that are names in the base too, in comparison form. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const NONE: ReadonlySet<string> = new Set();

/** German nouns, which have a capital anyway, and adjectives used as such, that are somebody's family name. */
const GERMAN = words(`
  bach berg blume braun busch engel ernst fall feld fischer frieden fuchs graf herzog jager kaiser kern klein koch konig kraft kurz
  land lang linde mann nagel recht reich richter ring rose roth sommer stark stein stern sturm vogel wald weber weiss winter wolf
`);

/** Words that open sentences and are written as acronyms and names are: “Onu kimse görmedi”, “Reunión en Lugo”, “Usa il telefono”. */
const OPENING = new Map<string, ReadonlySet<string>>([
  ['tr', words('o ona onu sen son su hadi')],
  ['pl', words('co ma nad ona')],
  ['es', words('reunion')],
  ['fr', words('reunion')],
  ['it', words('usa')],
]);

/** Small words that are written with a capital within a sentence too: “il fronte del No”. */
const ANSWERS = words('no si non oui nao sim nie tak');

/** Whether a word is an answer of a language that has one so. */
export const isAnswer = (norm: string, language: string): boolean =>
  /^(?:es|fr|it|pl|pt)$/.test(language) && ANSWERS.has(norm);

/** Nouns that any German text has. */
export const germanNouns = GERMAN;

/** Words that open sentences of a language. */
export const openingWords = (language: string): ReadonlySet<string> => OPENING.get(language) ?? NONE;
