/** Small words inside names, in comparison form. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const ROMANCE = words('de del di do da du des della');
const ARTICLES = words('al el ar as ash an at');

/** “El Faro de Tarn” */
export const ROMANCE_PARTICLES: ReadonlySet<string> = new Set(ROMANCE);

/** “Karim bin Tarif”, “Ada von Torben” */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...ROMANCE,
  ...words('la le van von der den zu al el bin ibn ben'),
]);

/** What a name may begin with, besides: the Arabic article as it is spoken (“as-Suwayda”), “o Globo”. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set([...PARTICLES, ...ARTICLES, 'o']);
