/** The words of news for each kind of event, beyond English. */
import type { KindWords } from './kind-words';
import { FRENCH } from './kind-words/french';
import { GERMAN } from './kind-words/german';
import { ITALIAN } from './kind-words/italian';
import { POLISH } from './kind-words/polish';
import { PORTUGUESE } from './kind-words/portuguese';
import { RUSSIAN } from './kind-words/russian';
import { SPANISH } from './kind-words/spanish';
import { TURKISH } from './kind-words/turkish';
import { UKRAINIAN } from './kind-words/ukrainian';

/** By BCP 47 language. Meetings, summits and talks are called alike, so `meeting` stands for all of them. */
export const OTHER_LANGUAGES: Readonly<Record<string, KindWords>> = {
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  pl: POLISH,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  tr: TURKISH,
  uk: UKRAINIAN,
};
