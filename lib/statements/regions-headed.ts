/** Regions and bodies that an adjective names, in Russian, Ukrainian and Polish. */
import type { Item } from './items';

const ADJECTIVE = /(?:[сц]к(?:ой|ого|ої)|[сц]ько(?:ї|го)|[sc]kiej|[sc]kiego)$/u;

/** «Губернатор Курганской области Смит»: of a name that nobody linked, a word behind it, a part of what somebody heads. */
export const isOfRegion = ({ type, mention, norm }: Item, next: Item | undefined): boolean =>
  type === 'name' && !mention && ADJECTIVE.test(norm) && next?.type === 'word';
