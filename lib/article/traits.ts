/** What a unit of text looks like. */
import type { Unit } from './units';

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*$/u;

/** The full stop of an hour ends no sentence that one could be sure of. */
const HOUR_END = /\b[ap]\.m\.$/i;

export function linkShare(unit: Unit): number {
  return unit.linked / Math.max(1, unit.text.length);
}

export function endsSentence(unit: Unit): boolean {
  return SENTENCE_END.test(unit.text) && !HOUR_END.test(unit.text);
}

export function isHeading(unit: Unit): boolean {
  return unit.holder.closest('h1,h2,h3,h4,h5,h6') !== null;
}

/** A sentence or more, not made of links. */
export function isProse(unit: Unit): boolean {
  const long = unit.text.length > 80 || (unit.text.length > 40 && endsSentence(unit));
  return long && !isHeading(unit) && linkShare(unit) < 0.5;
}

/** Written for programs: JSON that the page shows to nobody. */
export function isData({ text }: Unit): boolean {
  return /^\[?\s*\{\s*["']?[\w-]+["']?\s*:/.test(text);
}

/** Longer than this, in characters, no caption is. */
const CAPTION = 400;
const CREDIT_BEFORE = /^(?:image|photo|photograph|picture|foto|bild|фото)\s*:/i;
const CREDIT_AFTER =
  /(?:\([^()]{0,40}\b(?:photos?|photograph|foto|image|images)\b[^()]{0,60}\)|(?<!\p{L})(?:photos?|photograph|image|foto|bild|фото)(?: by| courtesy(?: of)?)?\s?:\s[^.!?]{2,60}|\/(?:AFP|AP|Reuters|EPA|Getty Images|Shutterstock))\.?$/iu;

/** A caption that is marked as none: it ends with who took the picture. */
export function isCaption({ text }: Unit): boolean {
  return text.length < CAPTION && (CREDIT_BEFORE.test(text) || CREDIT_AFTER.test(text));
}

/** The list that the unit is an item of. */
export function listOf(unit: Unit): Element | null {
  return unit.holder.closest('ul,ol');
}

/** The text without the marks that decorate labels: “» Read more …”. */
export function bareText(unit: Unit): string {
  return unit.text.replace(/^[\s:»›→•*|+[\](（【—–“-]+|[\s:…»›→|\])）】-]+$|\.{2,}$/gu, '').trim();
}

/** … and without how long it takes: “Listen to this article 4 min”. */
export function withoutMinutes(text: string): string {
  return text.replace(/\s*\d+(?::\d\d)?\s*(?:min(?:ute)?s?\.?|минут\p{L}*|мин\.?|хв\.?)?$/iu, '');
}

const SET_APART = /^(?:em|i|b|strong|small)$/;

/** Bold, slanted or small from end to end: the newsroom’s own word to its readers often is. */
export function isSetApart({ holder }: Unit): boolean {
  const inner = holder.firstElementChild;
  return (
    SET_APART.test(holder.localName) ||
    (inner !== null &&
      SET_APART.test(inner.localName) &&
      inner.textContent?.trim() === holder.textContent?.trim())
  );
}

/** For comparison of whole units: letters and digits alone. */
export function essence(unit: Unit): string {
  return unit.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
