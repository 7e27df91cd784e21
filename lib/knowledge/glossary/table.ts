/**
 * The words of matters and stances that cues of topics are made of, in the languages of the press.
 * A row is one meaning: its English words, then those of each language in the order of `LANGUAGES`. Commas part
 * words and phrases, `*` ends a stem. The first English word takes the place of the word, the others are added.
 * A word that stands in several rows means what all of them say, first what the first says.
 */
import { ARMS } from './arms';
import { COMMON } from './common';
import { DEEDS } from './deeds';
import { DIPLOMACY } from './diplomacy';
import { DISASTERS } from './disasters';
import { ECONOMY } from './economy';
import { JUDGEMENTS } from './judgements';
import { LAW } from './law';
import { PEOPLES } from './peoples';
import { POLITICS } from './politics';
import { REGIONS } from './regions';
import { SOCIETY } from './society';
import { SPEECH } from './speech';
import { TURNS } from './turns';
import { WAR } from './war';

export const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ru', 'uk'] as const;

const TABLES = [
  COMMON,
  SPEECH,
  JUDGEMENTS,
  WAR,
  ARMS,
  DIPLOMACY,
  POLITICS,
  LAW,
  ECONOMY,
  SOCIETY,
  PEOPLES,
  DEEDS,
  TURNS,
  REGIONS,
  DISASTERS,
];

/** One row a meaning, parted into its cells: English first. */
export const GLOSSARY: readonly (readonly string[])[] = TABLES.flatMap((table) => table.trim().split('\n'))
  .filter(Boolean)
  .map((row) => row.split(' | '));
