/** Russian and Ukrainian names as the press of other languages writes them. */
import { RUSSIAN, type Style, UKRAINIAN_STYLES } from './styles';

export interface Romanised {
  text: string;
  /** ISO 639-1. */
  lang: string;
}

const STYLES: Readonly<Record<string, readonly Style[]>> = { ru: RUSSIAN, uk: UKRAINIAN_STYLES };
const PATRONYMIC = /(?:ич|вна|чна|івна)$/;
const CYRILLIC = /^[\p{Script=Cyrillic}'’ʼ -]+$/u;

/**
 * A person's full name in Cyrillic, patronymic left out, in every style of every language.
 * @param lang that of the name, `ru` or `uk`; of others there are none.
 */
export function romanise(name: string, lang: string): Romanised[] {
  const styles = Object.hasOwn(STYLES, lang) ? (STYLES[lang] ?? []) : [];
  if (!CYRILLIC.test(name)) return [];
  const words = name.split(' ');
  const kept = words.length === 3 ? words.filter((word, i) => i !== 1 || !PATRONYMIC.test(word)) : words;
  if (kept.length < 2) return [];
  return styles.map((style) => ({
    text: kept
      .map((word) =>
        word
          .split('-')
          .map((part) => inStyle(part, style))
          .join('-'),
      )
      .join(' '),
    lang: style.lang,
  }));
}

function inStyle(word: string, { letters, rules }: Style): string {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  const ruled = rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), lower);
  const table = tableOf(letters);
  const latin = [...ruled].map((letter) => table.get(letter) ?? letter).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

const tables = new Map<string, ReadonlyMap<string, string>>();

/** A later entry for a letter takes the place of an earlier one. */
function tableOf(letters: string): ReadonlyMap<string, string> {
  const known = tables.get(letters);
  if (known) return known;
  const table = new Map(
    letters
      .split(' ')
      .filter(Boolean)
      .map((entry): [string, string] => [entry.charAt(0), entry.slice(2)]),
  );
  tables.set(letters, table);
  return table;
}
