/** A small map; drawn once its outlines are there. */
import type { Actor } from '../model/actors';

export function PlaceMap(_: { places: readonly Actor[] }) {
  return null;
}
