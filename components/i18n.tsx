/** The sidebar's texts and dates in the reader's language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PartialDate } from '../lib/types';
import { english, type MessageKey } from './messages.en';

type Message = string | { [form in Intl.LDMLPluralRule]?: string };
/** A table of texts; keys that it lacks are shown in English. */
export type Messages = Partial<Record<MessageKey, Message>>;
/** The same texts in another language, all of them; what counts has the plural forms of that language. */
export type Translation = {
  readonly [K in MessageKey]: (typeof english)[K] extends string
    ? string
    : { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
};
type Params = Record<string, string | number>;

export interface I18n {
  locale: string;
  dir: 'ltr' | 'rtl';
  t(key: MessageKey, params?: Params): string;
  /** A date as precise as it is given: “2025”, “March 2025”, “13 Mar 2025”. */
  date(date: PartialDate, style?: 'short' | 'long'): string;
  /** A text of the knowledge base, which is English, with its ISO full dates in words. */
  datesIn(text: string): string;
  /** @param digits after the decimal point, at most. */
  percent(share: number, digits?: number): string;
  list(items: readonly string[]): string;
  /** “20 months ago”, counted in the largest unit of which there are at least two. */
  ago(from: PartialDate, today: PartialDate): string;
  /** The name of a language by its BCP 47 tag. */
  language(tag: string): string;
}

const DATE_PARTS = {
  short: { month: 'short', day: 'numeric' },
  long: { month: 'long', day: 'numeric' },
} as const;

/**
 * @param locale BCP 47 tag; decides plural forms, dates and direction.
 */
export function createI18n(locale = 'en-GB', messages: Messages = english): I18n {
  const plural = once(() => new Intl.PluralRules(locale));
  // One kind of digits throughout: years and counts stand beside dates and shares.
  const format = new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
  const number = once(() => new Intl.NumberFormat(format));
  const conjunction = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

  const t = (key: MessageKey, params: Params = {}) => {
    const message: Message = messages[key] ?? english[key];
    const count = params.count;
    const text =
      typeof message === 'string'
        ? message
        : (message[plural().select(typeof count === 'number' ? count : 0)] ?? message.other ?? '');
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === 'number' ? number().format(value) : value;
    });
  };

  return {
    locale,
    dir: directionOf(locale),
    t,
    date: (date, style = 'short') => dateIn(format, date, style),
    datesIn: (text) => text.replace(ISO_DATE, (date) => dateIn('en-GB', date, 'long')),
    percent(share, digits = 0) {
      const shown = new Intl.NumberFormat(format, { style: 'percent', maximumFractionDigits: digits });
      return share > 0 && share < 0.01 ? `< ${shown.format(0.01)}` : shown.format(share);
    },
    list: (items) => conjunction().format(items),
    ago(from, today) {
      const days = Math.round((firstDay(today) - firstDay(from)) / DAY);
      if (days < 0) return t('ago.future');
      if (days === 0) return t('ago.today');
      const [size, unit] = UNITS.find(([length]) => days >= 2 * length) ??
        UNITS[UNITS.length - 1] ?? [1, 'day'];
      return new Intl.RelativeTimeFormat(format).format(-Math.round(days / size), unit);
    },
    language(tag) {
      try {
        return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}

/** Makes something when it is first asked for: to set up a formatter takes a browser milliseconds. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function dateIn(locale: string, date: PartialDate, style: 'short' | 'long'): string {
  return dateFormat(locale, style, date.split('-').length).format(firstDay(date));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** @param known how many of year, month and day. */
function dateFormat(locale: string, style: 'short' | 'long', known: number): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${known}`;
  const { month, day } = DATE_PARTS[style];
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      month: known > 1 ? month : undefined,
      day: known > 2 ? day : undefined,
    });
  dateFormats.set(key, format);
  return format;
}

const ISO_DATE = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g;
const DAY = 86_400_000;
const UNITS: [days: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [365.25, 'year'],
  [30.44, 'month'],
  [7, 'week'],
  [1, 'day'],
];

/** The first day that a partial date can mean, as milliseconds since 1970 (UTC). */
export function firstDay(date: PartialDate): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The writing direction of a language by its BCP 47 tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export const ENGLISH = createI18n();
const I18nContext = createContext(ENGLISH);
export const I18nProvider = I18nContext.Provider;
export const useI18n = () => useContext(I18nContext);
