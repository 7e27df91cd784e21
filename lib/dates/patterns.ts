/**
 * The parts of which English date patterns are made, for sentences in small letters. Between two long lists of words
 * stands “ +”, not a plain space: else the engine compiles the second list once for each word of the first.
 */
import { COUNT_WORDS, MONTH_NAMES, SEASONS, WEEKDAY_NAMES } from './words';

export const MONTH = MONTH_NAMES.join('|');
export const WEEKDAY = WEEKDAY_NAMES.join('|');
export const COUNT = `\\d{1,3}|${Object.keys(COUNT_WORDS).join('|')}`;
export const SEASON = Object.keys(SEASONS).join('|');
export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
export const PART =
  '(?<part>early(?: in)?|mid(?:dle of)?|late(?: in)?|(?:the )?(?:beginning|start|middle|end|close) of)';
export const NAMED_DAY = `(?:(?:${WEEKDAY}),? +(?:the )?)?`;
export const NTH = '(?:st|nd|rd|th)?';

const MONTH_STEMS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** What a sentence has wherever a rule for months, seasons or years finds something in it. */
export const ANY_MONTH = new RegExp(MONTH_STEMS);
export const MONTH_BEHIND = new RegExp(` (?:or|to|[-–—]) +(?:${MONTH_STEMS})`);
export const ANY_SEASON = new RegExp(SEASON);
export const ANY_YEAR = /\d{4}/;

/** 1–12; 0 where the name, in small letters, is none. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex((pattern) => name.startsWith(pattern.slice(0, 3))) + 1;
}

export function count(word: string): number {
  return COUNT_WORDS[word.toLowerCase()] ?? Number(word);
}
