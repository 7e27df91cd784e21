/** The words by which a text shows what kind of event it speaks of. */
import type { EventRecord } from '../knowledge/schema';
import { WordTable } from '../text/word-table';
import { withoutWarOffices } from './false-wars';
import { CALLED_SO, ENGLISH, GOVERNS, TOLD } from './kind-words';
import { OTHER_LANGUAGES } from './kind-words-other';

type Kind = EventRecord['kind'];

/** Kinds of which a place sees few: they are spoken of without a date for years. */
export const RARE_KINDS: readonly Kind[] = ['annexation', 'referendum', 'coup'];
export const RARE = new RegExp(`^(?:${RARE_KINDS.join('|')})$`);
/** Whether it is called a meeting, a visit or talks does not make two events of one. */
const MEETING_KINDS: readonly Kind[] = ['talks', 'meeting', 'summit', 'visit'];
/** Meetings, and calls. */
export const ENCOUNTERS: readonly Kind[] = [...MEETING_KINDS, 'call'];
export const MEETINGS = new RegExp(`^(?:${MEETING_KINDS.join('|')})$`);
/** Kinds that are told apart only by name are of one group. */
export const groupOf = (kind: Kind): Kind => (MEETINGS.test(kind) ? 'meeting' : kind);
/** Kinds whose words tell of one another too: a summit is a visit, a war is fought in attacks. */
export const KIN: Partial<Record<Kind, readonly Kind[]>> = {
  meeting: ['visit'],
  summit: ['visit'],
  talks: ['visit'],
  agreement: ['ceasefire'],
  ceasefire: ['agreement'],
  appointment: ['resignation'],
  war: ['attack', 'battle', 'military'],
  military: ['battle', 'war', 'attack'],
  battle: ['military', 'attack'],
  attack: ['death'],
};
/** Words, in all of the languages, for those who see each other; others talk, or send somebody to talk. */
export const FACE_TO_FACE =
  /\b(?:meet|meets|meeting|meetings|met|summit|sit down|face[- ]to[- ]face|in person|(?:will|would|to) (?:\w+ly )?see|wait(?:ing)? for|receive|host|treff|gipfel|warten auf|rencontr|sommet|reuni|encuentr|encontr|cumbre|incontr|vertice|spotka|szczyt|cúpula|görüş|buluş|zirve)|auf .{1,40} warten|встре[чт]|зустр|саммит|саміт/iu;
/** Kinds that consist in speaking. */
export const SAYING = /^(?:statement|speech)$/;
/** What happens to a person once, or seldom. */
export const CHANGES = /^(?:appointment|resignation|inauguration|death|arrest|coup)$/;
/** Kinds that happen again and again, often under the same phrase. */
export const RECURRING =
  /^(?:talks|meeting|call|visit|summit|attack|statement|speech|vote|election|exchange|sanctions|protest)$/;

/** … and kinds of which a war has one each day. */
export const OFTEN = new RegExp(`${RECURRING.source}|^(?:battle|military|war|agreement|law|death|period)$`);
/** Kinds in which a war is fought. */
export const FIGHTS = /^(?:attack|battle|military)$/;

/** What parties or a place see once in a month at most. */
export const SELDOM =
  /^(?:war|ceasefire|agreement|coup|referendum|disaster|exchange|annexation|epidemic|inauguration|period)$/;
/** Nouns that mean nothing but an election, in all of the languages; and what makes it one of a part of a country. */
export const ELECTION =
  /^(?:election|run-?off|wahl|.*wahl|elecci|comicios|élection|scrutin|présidentielle|législatives|elezion|wybor|eleiç|выбор|вибор|seçim)/i;
export const LOCAL =
  /\b(?:local|regional|municipal|mayoral|state|provincial|by-?)[ -]?elections?\b|kommunal|landtag|municipal|regional/i;

const tables = new Map<string, WordTable<Kind>>();

function tableFor(language: string): WordTable<Kind> {
  const known = tables.get(language);
  if (known) return known;
  const words = OTHER_LANGUAGES[language] ?? ENGLISH;
  const own = Object.entries(words) as [Kind, string][];
  // Meetings, summits, talks and visits are called alike where nothing else is said.
  const { meeting } = words;
  const alike = MEETING_KINDS.filter((kind) => !words[kind]);
  const table = new WordTable([
    ...own,
    ...(meeting ? alike.map((kind): [Kind, string] => [kind, meeting]) : []),
  ]);
  tables.set(language, table);
  return table;
}

/**
 * The kinds of events that the words of a text show, each with the first such word.
 * @param language of the text, BCP 47; English words are looked for where its own are not known.
 */
export function kindWords(text: string, language = 'en'): ReadonlyMap<Kind, string> {
  const told = withoutWarOffices(text);
  return tableFor(language).find(
    OTHER_LANGUAGES[language] ? told : told.replace(CALLED_SO, '').replace(GOVERNS, ''),
  );
}

const told = Object.entries(TOLD).map(([kind, words]) => ({
  kind: kind as Kind,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'i'),
}));

/** The kind of event of which a passage surely tells, without the knowledge base; the plainer first. */
export function toldKind(passage: string, language = 'en'): Kind | undefined {
  if (!OTHER_LANGUAGES[language]) return told.find(({ pattern }) => pattern.test(passage))?.kind;
  const shown = kindWords(passage, language);
  return told.find(({ kind }) => shown.has(kind))?.kind;
}
