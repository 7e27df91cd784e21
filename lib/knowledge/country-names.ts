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
 * names are written by hand: “Russland”, “Russie”, “ABD”. What stands in brackets is a name too (“Myanmar
 * (Birma)”), unless it is the state that the territory belongs to.
 */
export function localCountryNames(iso2: string): LocalName[] {
  return titleLanguages
    .filter((lang) => lang !== 'en')
    .flatMap((lang) => [...namesIn(lang, iso2)].map((text) => ({ text, lang })));
}

/** States that stand in brackets behind territories of theirs. */
const OWNERS = ['US', 'GB', 'CN'];

function namesIn(lang: string, iso2: string): Set<string> {
  const nameOf = (code: string, style: 'long' | 'short') =>
    new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }).of(code);
  const owners = OWNERS.filter((code) => code !== iso2).flatMap((code) =>
    STYLES.map((style) => nameOf(code, style)),
  );
  const names = STYLES.flatMap((style) => {
    const [name = '', inBrackets = ''] = nameOf(iso2, style)?.split(/\s*[()]\s*/) ?? [];
    return owners.includes(inBrackets) || !/^\p{Lu}\p{Ll}/u.test(inBrackets) ? [name] : [name, inBrackets];
  });
  return new Set(names.filter((name) => name.length > 1));
}
