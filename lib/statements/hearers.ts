/** Who hears what is said: the press, in languages other than English. */
import type { Item } from './items';

const HEARER =
  /^(?:presse|journalistes?|reporters|medias|stampa|giornalisti|cronisti|media|microfoni|prensa|periodistas|reporteros|medios|imprensa|jornalistas|reporteres|прессе|журналистам|репортерам|пресі|журналістам|репортерам|prasie|dziennikarzom|reporterom|mediom)$/u;

/** “(A dit à la) presse”, “(ha detto ai) giornalisti”: behind it its phrase is at an end. */
export const isHearer = ({ type, norm }: Pick<Item, 'type' | 'norm'>): boolean =>
  type === 'word' && HEARER.test(norm);
