/** Capitals in languages other than English: the government where it acts or is a party, the city where things happen. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { neighbour } from './beside';
import { type CapitalReading, party, place } from './capital-reading';
import { isInflected } from './inflection';
import type { Passage } from './passage';
import { type CapitalWords, capitalWords } from './words/governments';

/** So many members of a list are looked at on either side. */
const LISTED = 2;

/** @returns undefined where no word near decides. */
export function capitalAbroad(
  passage: Passage,
  hit: AliasHit,
  knowledge: Knowledge,
): CapitalReading | undefined {
  const table = capitalWords(passage.language);
  const read = (each: AliasHit) =>
    byWordsBefore(passage, each, table) ?? byWordsBehind(passage, each, table, knowledge);
  // “Kyjiw, Moskau und Washington”: a list has one reading.
  return read(hit) ?? inList(passage, hit, -1, table, read) ?? inList(passage, hit, 1, table, read);
}

function inList(
  passage: Passage,
  { firstToken, endToken }: AliasHit,
  step: 1 | -1,
  table: CapitalWords,
  read: (hit: AliasHit) => CapitalReading | undefined,
): CapitalReading | undefined {
  let edge = step > 0 ? endToken : firstToken - 1;
  for (let count = 0; count < LISTED; count += 1) {
    const joint = neighbour(passage, firstToken, edge)?.norm ?? '';
    const other = joint === ',' || table.and.has(joint) ? passage.hitAt[edge + step] : undefined;
    if (!other) return undefined;
    const reading = read(other);
    if (reading) return reading;
    edge = step > 0 ? other.endToken : other.firstToken - 1;
  }
  return undefined;
}

function byWordsBefore(passage: Passage, hit: AliasHit, table: CapitalWords): CapitalReading | undefined {
  const at = (back: number) => neighbour(passage, hit.firstToken, hit.firstToken - back)?.norm ?? '';
  const before = at(1);
  const isAt = table.at.has(before);
  const instrumental = table.instrumental.test(passage.text.slice(hit.start, hit.end));
  if (table.nouns.test(before)) return party(`behind “${before}”`);
  const nouns = isAt && !instrumental ? table.given : table.nouns;
  // “les alliés européens de Kiev”
  const noun = isPreposition(before) ? [at(2), at(3)].find((each) => nouns.test(each)) : undefined;
  if (noun) return party(`“${noun} … ${before}”`);
  if (table.towards.has(before) || (isAt && instrumental && /^[zзі]/.test(before)))
    return party(`after “${before}”`);
  // “Le maire de Kiev”, «суд Минска»; “le tribunal judiciaire de Paris”.
  // “Il tribunale dei ministri di Roma”.
  const further = isPreposition(at(3)) ? [at(4)] : [];
  const seat = [before, ...(isPreposition(before) ? [at(2), at(3), ...further] : [])].find((each) =>
    table.locals.test(each),
  );
  if (seat) return place(`“${seat}” is a city's`);
  if (isAt || table.cities.has(before)) return place(`after “${before}”`);
  const listed = passage.hitAt[hit.firstToken - 2];
  const between = listed ? (neighbour(passage, hit.firstToken, listed.firstToken - 1)?.norm ?? '') : '';
  if (table.between.has(before) || table.between.has(between)) return party('one of two between whom it is');
  // “sagte Moskau”, “dénonce Pékin”: whoever speaks, or is spoken of.
  return table.verbs.has(before) && !HELPING.has(before) ? party(`beside “${before}”`) : undefined;
}

/** Of these verbs a capital behind them may be the object: “hat Moskau besucht”. */
const HELPING = new Set(['a', 'ha', 'hat', 'habe', 'hatte', 'muss', 'musse']);

/** Any of a few letters: what stands between a noun and a capital is hardly anything else. */
function isPreposition(norm: string): boolean {
  return /^\p{L}{1,5}['’]?$/u.test(norm);
}

/** How far from the capital its verb may stand. */
const REACH = 3;

function byWordsBehind(
  passage: Passage,
  hit: AliasHit,
  table: CapitalWords,
  knowledge: Knowledge,
): CapitalReading | undefined {
  const { tokens, text } = passage;
  for (let ahead = hit.endToken; ahead < hit.endToken + REACH; ahead += 1) {
    const token = neighbour(passage, hit.firstToken, ahead);
    // In French “à” is no verb, though it is compared without its accent.
    if (!token?.word || text.slice(token.start, token.end) === 'à') return undefined;
    if (table.verbs.has(token.norm)) return party(`it acts (“${token.norm}”)`);
    const subject =
      (ahead === hit.endToken && table.not.has(token.norm)) ||
      (table.present.test(token.norm) && !table.happenings.has(token.norm));
    if (subject && !isInflected(hit, tokens, knowledge)) return party(`subject of “${token.norm}”`);
  }
  return undefined;
}
