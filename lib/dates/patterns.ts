/** The parts of which English date patterns are made. */
import { COUNT_WORDS, MONTH_NAMES, SEASONS, WEEKDAY_NAMES } from './words';

export const MONTH = MONTH_NAMES.join('|');
export const WEEKDAY = WEEKDAY_NAMES.join('|');
export const COUNT = `\\d{1,3}|${Object.keys(COUNT_WORDS).join('|')}`;
export const SEASON = Object.keys(SEASONS).join('|');
export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
export const PART =
  '(?<part>early(?: in)?|mid(?:dle of)?|late(?: in)?|(?:the )?(?:beginning|start|middle|end|close) of)';
export const NAMED_DAY = `(?:(?:${WEEKDAY}),? (?:the )?)?`;
export const NTH = '(?:st|nd|rd|th)?';

/** 1–12; 0 where the name is none. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(name)) + 1;
}

export function count(word: string): number {
  return COUNT_WORDS[word.toLowerCase()] ?? Number(word);
}
