import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { phrasesOf, weightOf } from '../../../lib/claims/cues';
import { cueWords, parseCue } from '../../../lib/knowledge/cues';
import { inEnglish } from '../../../lib/knowledge/gloss';
import { GLOSSARY, LANGUAGES } from '../../../lib/knowledge/glossary/table';

describe('the glossary', () => {
  it('has a cell for each language in each row', () => {
    const uneven = GLOSSARY.filter((cells) => cells.length !== LANGUAGES.length + 1);
    expect(uneven).toEqual([]);
  });

  it('has no stem so short that any word begins with it', () => {
    const phrases = GLOSSARY.flatMap(([, ...cells]) => cells.flatMap((cell) => cell.split(', ')));
    const stems = phrases.flatMap((phrase) => phrase.match(/^[\p{L}']+(?=\*)/u) ?? []);
    expect(stems.filter((stem) => stem.length < 3)).toEqual([]);
  });
});

describe('inEnglish', () => {
  test.each([
    ['de', 'Kiew fordert eine Waffenruhe', 'ceasefire'],
    ['de', 'wer den Friedensvertrag ablehnt', 'peace treaty'],
    ['fr', 'Paris exige un cessez-le-feu', 'ceasefire'],
    ['es', 'no aceptó el alto el fuego', 'ceasefire'],
    ['it', 'la tregua è stata respinta', 'reject*'],
    ['pt', 'a tarifa é uma caça às bruxas', 'witch hunt'],
    ['pl', 'drony naruszyły przestrzeń powietrzną', 'airspace'],
    ['tr', 'ateşkes yürürlüğe girdi', 'truce'],
    ['ru', 'без предварительных условий', 'unconditional'],
    ['uk', 'перемир’я порушено', 'ceasefire'],
    ['uk', 'припинення вогню', 'truce'],
    ['de', 'der Zollstreit mit Brasilien', 'dispute'],
    ['de', 'die Grenzkontrollen', 'control*'],
    ['fr', 'la reconnaissance de la Palestine', 'recogni*'],
    ['ru', 'встреча отложена', 'postponed'],
    ['es', 'Trump abandonó la reunión', 'leave'],
    ['es', 'Maduro abandona su cargo', 'abandon'],
  ])('%s: “%s” has “%s”', (language, text, cue) => {
    expect(weightOf([parseCue(cue)], phrasesOf(inEnglish(text, language)))).toBeGreaterThan(0);
  });

  it.each([
    ['ru', 'стороны соблюдают перемирие', 'breach'],
    ['uk', 'сторони дотримуються перемир’я', 'breach'],
    ['de', 'ein ungerechter Friede', 'just'],
    ['fr', 'une guerre injustifiée', 'justified'],
    ['it', 'i corpi nelle strade', 'mass grave*'],
    ['de', 'es geht nur langsam voran', 'quickly'],
  ])('%s: “%s” has no word that says the opposite or more, “%s”', (language, text, cue) => {
    expect(weightOf([parseCue(cue)], phrasesOf(inEnglish(text, language)))).toBe(0);
  });

  it.each([
    ['de', 'Visa für Erdbebenopfer', 'earthquake + victims'],
    ['fr', 'les victimes du séisme', 'earthquake + victims'],
    ['es', 'los rescatistas buscan bajo los escombros', 'rescuers + rubble'],
    ['it', 'una frana dopo la tempesta', 'landslide + storm'],
    ['pt', 'o furacão e as chuvas', 'hurricane + rains'],
    ['pl', 'ofiary trzęsienia ziemi', 'earthquake'],
    ['tr', 'depremde çöken binalar', 'earthquake + collapsed'],
    ['ru', 'спасатели ищут пропавших после землетрясения', 'rescuers + missing + earthquake'],
    ['uk', 'пожежі та посуха', 'fires + drought'],
  ])('%s: knows the disasters of “%s”', (language, text, cue) => {
    expect(weightOf([parseCue(cue)], phrasesOf(inEnglish(text, language)))).toBeGreaterThan(0);
  });

  it('tells what is put off from what is called off', () => {
    expect(weightOf([parseCue('cancel*')], phrasesOf(inEnglish('das Treffen wurde verschoben', 'de')))).toBe(
      0,
    );
    expect(weightOf([parseCue('postpone*')], phrasesOf(inEnglish('das Treffen wurde abgesagt', 'de')))).toBe(
      0,
    );
  });

  it.each([
    ['Verhandlungen', 'trade'],
    ['Vereinbarungen', 'result*'],
    ['handlungsunfähig', 'unable'],
  ])('takes the end of “%s” for no word of its own', (word, cue) => {
    expect(weightOf([parseCue(cue)], phrasesOf(inEnglish(word, 'de')))).toBe(0);
  });

  it('holds a negation for all meanings of the word behind it', () => {
    const cue = parseCue('abandon*');
    expect(weightOf([cue], phrasesOf(inEnglish('Man werde die Anreicherung nie aufgeben', 'de')))).toBe(0);
    expect(weightOf([cue], phrasesOf(inEnglish('Man werde die Anreicherung aufgeben', 'de')))).toBe(1);
    expect(inEnglish('la trêve n’inclut pas le Liban', 'fr')).toMatch(/not include/);
  });

  it.each([
    ['de', 'Er schloss einen Abzug aus der Provinz aus.', 'ruled out'],
    ['de', 'Die Regierung wies den Vorwurf am Montag als absurd zurück, hieß es.', 'rejected the accusation'],
    ['de', 'Der Minister gibt das Gebiet nicht auf.', 'give up'],
    ['fr', 'Le président exclut un retrait.', 'ruled out'],
    ['es', 'El presidente descartó la retirada.', 'ruled out'],
    ['it', 'Il presidente ha escluso il ritiro.', 'ruled out'],
    ['ru', 'Президент исключил вывод войск.', 'ruled out'],
    ['pl', 'Prezydent wykluczył wycofanie wojsk.', 'ruled out'],
  ])('%s: “%s” → %s', (language, text, expected) => {
    expect(inEnglish(text, language)).toContain(expected);
  });

  it('takes no persons for the winter in Turkish', () => {
    expect(inEnglish('31 kişinin öldürüldüğü bildirildi', 'tr')).not.toContain('heating');
    expect(inEnglish('kışın elektrik kesildi', 'tr')).toContain('heating');
  });

  it('takes a prefix for its verb’s only at the end of the clause', () => {
    expect(inEnglish('Das Schloss, das aus dem Jahr 1700 stammt.', 'de')).not.toContain('ruled out');
  });

  it('marks the other meanings of what a verb refuses', () => {
    const [, ...others] = inEnglish('Zelenski descartó la retirada', 'es').split(' | ');
    expect(others).toContain('¬ withdrawal');
  });

  it('keeps words that belong together side by side', () => {
    expect(cueWords(inEnglish('drony to nie pomyłka', 'pl')).join(' ')).toContain('not mistake');
  });

  it('writes names as the knowledge base does, other names behind', () => {
    const named = [{ start: 5, end: 11, names: ['Warsaw', 'Varsovia'] }];
    expect(inEnglish('Atak Warszę zdziwił', 'pl', named)).toMatch(/^attack Warsaw zdziwił \|.*Varsovia/);
  });

  test.each([
    ['62.263 Tote', '62,263'],
    ['1 200 000 Menschen', '1,200,000'],
    ['im Jahr 2024 200 Menschen', '2024 200'],
    ['18,6 Prozent', '18,6 per cent'],
  ])('%s → %s', (text, expected) => {
    expect(inEnglish(text, 'de')).toContain(expected);
  });

  it('leaves languages without a glossary as they are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(inEnglish(text, 'sv')).toBe(text);
      }),
    );
  });

  it('reads any text', () => {
    const anything = fc.array(
      fc.constantFrom('мир ', 'не ', 'перемирие', ' в ', '1', ' 000', '.', '’', '§', '|'),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (parts, language) => {
        const text = parts.join('');
        const gloss = inEnglish(text, language);
        // What no entry knows stays where it was.
        expect(gloss.match(/§/g) ?? []).toHaveLength(text.match(/§/g)?.length ?? 0);
      }),
    );
  });
});
