/** Every translation says all that English says, with the same values, in the plural forms of its language. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadI18n } from '../../components/messages/load';
import { english } from '../../components/messages.en';

type Table = Record<string, string | Record<string, string>>;

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const whole = (message: string | Record<string, string>) =>
  typeof message === 'string' ? message : (message.other ?? '');
const messagesOf = async (language: string): Promise<Table> =>
  (await import(`../../components/messages/${language}.ts`)).messages;

describe.each(LANGUAGES)('in %s', (language) => {
  it('every text is there, and no other', async () => {
    expect(Object.keys(await messagesOf(language))).toEqual(Object.keys(english));
  });

  it('every text holds the values that the English one holds', async () => {
    for (const [key, message] of Object.entries(await messagesOf(language))) {
      const expected = placeholders(whole((english as Table)[key] ?? ''));
      expect(placeholders(whole(message)), key).toEqual(expected);
      for (const form of typeof message === 'string' ? [message] : Object.values(message)) {
        expect(form.trim(), key).not.toBe('');
        for (const name of placeholders(form)) expect(expected, `${key}: ${form}`).toContain(name);
      }
    }
  });

  it('what counts has a form for every number', async () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set([...Array(200).keys()].map((count) => rules.select(count)));
    for (const [key, message] of Object.entries(await messagesOf(language))) {
      if (typeof message === 'string') expect(typeof (english as Table)[key], key).toBe('string');
      else expect(Object.keys(message), key).toEqual(expect.arrayContaining([...needed]));
    }
  });

  it('the browser’s own texts are translated too', () => {
    const read = (each: string): Record<string, { message: string }> =>
      JSON.parse(readFileSync(`assets/public/_locales/${each}/messages.json`, 'utf8'));
    expect(existsSync(`assets/public/_locales/${language}`)).toBe(true);
    expect(Object.keys(read(language))).toEqual(Object.keys(read('en')));
    expect(read(language).description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('loadI18n', () => {
  it('takes the first language for which there are texts', async () => {
    const i18n = await loadI18n(['fi', 'de-AT', 'fr']);
    expect(i18n.locale).toBe('de-AT');
    expect(i18n.t('app.close')).toBe('Schließen');
  });

  it('is English where English comes first, and where nothing else is there', async () => {
    expect((await loadI18n(['en-US', 'de'])).t('app.close')).toBe('Close');
    expect((await loadI18n(['fi', 'constructor'])).t('app.close')).toBe('Close');
    expect((await loadI18n([])).t('app.close')).toBe('Close');
  });

  it('knows the direction', async () => {
    expect((await loadI18n(['ar'])).dir).toBe('rtl');
    expect((await loadI18n(['uk'])).dir).toBe('ltr');
  });
});
