/** The words of date expressions in languages other than English, by primary tag. */
import { de } from './languages/de';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { it } from './languages/it';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { ru } from './languages/ru';
import { tr } from './languages/tr';
import { uk } from './languages/uk';
import type { DateWording } from './languages/wording';

export const DATE_WORDINGS: Readonly<Record<string, DateWording>> = { de, es, fr, it, pl, pt, ru, tr, uk };
