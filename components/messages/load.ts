/** The texts in the first of the reader's languages for which there are any. */
import { createI18n, ENGLISH, type I18n, type Translation } from '../i18n';

/** English is always there; another language is fetched from the extension's own files when it is needed. */
const TRANSLATIONS: Record<string, () => Promise<{ messages: Translation }>> = {
  ar: () => import('./ar'),
  de: () => import('./de'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  ru: () => import('./ru'),
  uk: () => import('./uk'),
};
export const LANGUAGES = Object.keys(TRANSLATIONS);

/** @param wanted BCP 47 tags in the reader's order, as `navigator.languages` has them. */
export async function loadI18n(wanted: readonly string[]): Promise<I18n> {
  for (const tag of wanted) {
    const language = tag.split('-')[0] ?? '';
    if (language === 'en') break;
    const load = Object.hasOwn(TRANSLATIONS, language) ? TRANSLATIONS[language] : undefined;
    if (load) return createI18n(tag, (await load()).messages);
  }
  return ENGLISH;
}
