/** Verbs that go on with what somebody has said before: “added”, „fügte hinzu“, «продолжил». */
import { normalise } from '../text/normalise';

const STEMS = `adds added adding continue went goes ergänz fügt hinzu ajout poursui añad agreg prosigu acrescent prossegu
  aggiun prosegu dodał dodaj kontynu добав продолж додав додал додає продовж ekle`;

const CONTINUING = new RegExp(`^(?:${STEMS.split(/\s+/).map(normalise).join('|')})`, 'u');

/** @param verb in comparison form. */
export const isContinuing = (verb: string): boolean => CONTINUING.test(verb);
