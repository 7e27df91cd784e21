/** Countries' names in the languages that articles are read in, from the platform's CLDR data. */
import { titleLanguages } from './titles';

export interface LocalName {
  text: string;
  /** BCP 47. */
  lang: string;
}

const STYLES = ['long', 'short'] as const;

/**
 * The names of a country by its ISO 3166-1 alpha-2 code, in all the languages of titles but English, whose
 * names are written by hand: “Russland”, “Russie”, “ABD”. What stands in brackets is a name too.
 */
export function localCountryNames(iso2: string): LocalName[] {
  return titleLanguages
    .filter((lang) => lang !== 'en')
    .flatMap((lang) => [...namesIn(lang, iso2)].map((text) => ({ text, lang })));
}

function namesIn(lang: string, iso2: string): Set<string> {
  const names = STYLES.flatMap((style) => {
    const name = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }).of(iso2);
    return name ? name.split(/\s*[()]\s*/) : [];
  });
  return new Set(names.filter((name) => name.length > 1));
}
