/** Verbs that go on with what somebody has said before: “added”, „fügte hinzu“, «продолжил». */
import { normalise } from '../text/normalise';

const STEMS = `adds added adding continue went goes ergänz fügt hinzu ajout poursui añad agreg prosigu acrescent prossegu
  aggiun prosegu dodał dodaj kontynu добав продолж додав додал додає продовж ekle`;

const CONTINUING = new RegExp(`^(?:${STEMS.split(/\s+/).map(normalise).join('|')})`, 'u');

/** Those that tell as well what somebody does: “poursuit sa visite”, “enchaîne un mandat”, «продолжил поездку», “celebró una sesión”. */
const PURSUING = /^(?:celebr|enchain|poursui|pros[ei]gu|prossegu|contin|kontynu|продолж|продовж)/u;

/** @param verb in comparison form. */
export const isPursuing = (verb: string): boolean => PURSUING.test(verb);

/** @param verb in comparison form. */
export const isContinuing = (verb: string): boolean => CONTINUING.test(verb);
