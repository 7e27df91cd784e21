import { describe, expect, it } from 'vitest';
import { emptyHistory, move, openCard, shownCard } from '../../components/card/history';
import { createI18n, directionOf } from '../../components/i18n';
import { english } from '../../components/messages.en';
import { hostOf, isWebAddress } from '../../components/ui/Sources';

const i18n = createI18n('en-GB');

describe('texts', () => {
  it('choose the plural form and fill in figures as the language writes them', () => {
    expect(i18n.t('head.since', { count: 1 })).toBe('1 event since');
    expect(i18n.t('head.since', { count: 1200 })).toBe('1,200 events since');
  });

  it('follow the plural rules of the table’s language', () => {
    const table = {
      'head.since': { one: '{count} событие', few: '{count} события', many: '{count} событий' },
    };
    const russian = createI18n('ru', table);
    expect([1, 3, 11].map((count) => russian.t('head.since', { count }))).toEqual([
      '1 событие',
      '3 события',
      '11 событий',
    ]);
  });

  it('are shown in English where a translation lacks them', () => {
    expect(createI18n('fr', {}).t('app.close')).toBe('Close');
  });

  it('do not fill in what stands in a value', () => {
    expect(i18n.t('head.by', { name: '{count}' })).toBe('by {count}');
  });

  it('have a plural form for each that counts, and no empty text', () => {
    for (const [key, message] of Object.entries(english)) {
      const forms = typeof message === 'string' ? [message] : Object.values(message);
      for (const form of forms) expect(form.trim(), key).not.toBe('');
      if (typeof message === 'string') expect(message, key).not.toContain('{count}');
    }
  });
});

describe('dates', () => {
  it('are as precise as given', () => {
    expect(['2025', '2025-03', '2025-03-13'].map((date) => i18n.date(date))).toEqual([
      '2025',
      'Mar 2025',
      '13 Mar 2025',
    ]);
  });

  it('are put into words within a text, where they are dates', () => {
    expect(i18n.datesIn('Read as of 2025-03-11 to 2025-04-20.')).toBe(
      'Read as of 11 March 2025 to 20 April 2025.',
    );
    expect(createI18n('de').datesIn('on 2025-03-11')).toBe('on 11 March 2025');
    expect(i18n.datesIn('resolution 2025-13-40 of 12025-01-01')).toBe('resolution 2025-13-40 of 12025-01-01');
  });

  it.each([
    ['2025-03-13', '2026-11-22', '20 months ago'],
    ['2024-01-01', '2026-11-22', '3 years ago'],
    ['2026-11-20', '2026-11-22', '2 days ago'],
    ['2026-11-21', '2026-11-22', '1 day ago'],
    ['2026-11-22', '2026-11-22', 'today'],
    ['2026-11-23', '2026-11-22', 'dated in the future'],
  ])('%s read on %s is %s', (from, today, ago) => {
    expect(i18n.ago(from, today)).toBe(ago);
  });
});

it('knows the direction of a language by its primary tag', () => {
  expect(['ar', 'he-IL', 'fa', 'en', 'ru'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});

it('takes web addresses for links and nothing else', () => {
  expect(isWebAddress('https://example.org/a')).toBe(true);
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'chrome://settings',
    'no address',
  ]) {
    expect(isWebAddress(text), text).toBe(false);
  }
  expect(hostOf('https://www.example.org/a')).toBe('example.org');
});

describe('the history of cards', () => {
  const two = openCard(openCard(emptyHistory, 'person/a'), 'event/b');

  it('goes back to the report and forward again, and no further', () => {
    expect(shownCard(move(two, -1))).toBe('person/a');
    expect(shownCard(move(two, -9))).toBeUndefined();
    expect(shownCard(move(move(two, -9), 9))).toBe('event/b');
  });

  it('forgets what lay ahead when another card is opened', () => {
    expect(openCard(move(two, -1), 'place/c').cards).toEqual(['person/a', 'place/c']);
  });

  it('does not open the same card twice', () => {
    expect(openCard(two, 'event/b')).toBe(two);
  });
});
