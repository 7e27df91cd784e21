/** The titles by which the press calls the holders of roles, by language. */
import type { Role } from './roles';
import { de } from './titles/de';
import { en } from './titles/en';
import { es } from './titles/es';
import { fr } from './titles/fr';
import { it } from './titles/it';
import { pl } from './titles/pl';
import { pt } from './titles/pt';
import { ru } from './titles/ru';
import { tr } from './titles/tr';
import { uk } from './titles/uk';

/** A role of the table, or `leader`: whoever leads a state, by whatever office. */
export type TitleRole = Role | 'leader';
export type TitleTable = Partial<Record<TitleRole, readonly string[]>>;

const tables: Record<string, TitleTable> = { en, de, fr, es, it, pt, pl, tr, ru, uk };

/** The languages in which titles are read; in others names are found, titles are not. */
export const titleLanguages: readonly string[] = Object.keys(tables);

/** The titles of a language (BCP 47 primary tag); empty where none are kept. */
export function titlesIn(language: string): TitleTable {
  return tables[language] ?? {};
}

/** The offices by which `leader` may be meant, highest first. */
export const LEADER_ROLES: readonly Role[] = [
  'supreme-leader',
  'president',
  'chancellor',
  'prime-minister',
  'taoiseach',
  'head-of-government',
  'monarch',
  'head-of-state',
  'party-leader',
];
