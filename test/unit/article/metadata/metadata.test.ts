import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../lib/article/metadata/address';
import { byline } from '../../../../lib/article/metadata/byline';
import { languageOf } from '../../../../lib/article/metadata/language';
import { metaContent, readPageData } from '../../../../lib/article/metadata/page-data';
import { headline } from '../../../../lib/article/metadata/title';
import { documentOf } from '../pages';

const pageOf = (body: string, head?: string) => readPageData(documentOf(body, head));

describe('headline', () => {
  it('is the heading that agrees with the page, not the name of the site', () => {
    const page = pageOf(
      '<h1>The Quay Gazette</h1><h1>Bridge reopens after two years of repairs</h1>',
      '<title>Bridge reopens after two years | The Quay Gazette</title>',
    );
    expect(headline(page)).toBe('Bridge reopens after two years of repairs');
  });

  it('loses the name of the site where there is no heading', () => {
    expect(headline(pageOf('', '<title>Bridge reopens after two years | The Quay Gazette</title>'))).toBe(
      'Bridge reopens after two years',
    );
    expect(headline(pageOf('', '<title>Bridge – and ferry – for the islands in spring</title>'))).toBe(
      'Bridge – and ferry – for the islands in spring',
    );
  });
});

describe('readPageData', () => {
  it('takes the first meta element of each name, by whichever attribute, that says anything', () => {
    const page = pageOf(
      '',
      '<meta name="Author" content=" "><meta property="author" content=" Mara "><meta name="author" content="Jon">',
    );
    expect(metaContent(page, ['byl', 'author'])).toBe('Mara');
    expect(metaContent(page, ['byl'])).toBeUndefined();
  });

  it('takes the first link of each word of its relation', () => {
    const { links } = pageOf('', '<link rel="next prefetch" href="/2"><link rel="next" href="/3">');
    expect([...links]).toEqual([
      ['next', '/2'],
      ['prefetch', '/2'],
    ]);
  });
});

describe('byline', () => {
  it.each([
    [
      '<meta name="author" content="https://paper.example/mara"><p class="byline">By Mara Lindqvist</p>',
      'Mara Lindqvist',
    ],
    ['<span itemprop="author"><b itemprop="name">Mara Lindqvist</b>, editor</span>', 'Mara Lindqvist'],
    ['<p class="byline">By Mara Lindqvist Tuesday, Aug. 17, 2010</p>', 'Mara Lindqvist'],
    ['<p class="byline">Mara Lindqvist @mara_l on June 26, 2014 at 9:00a</p>', 'Mara Lindqvist'],
    [
      '<p class="byline">Mara Lindqvist and Jon Aasen - Quay Press Writers | QP</p>',
      'Mara Lindqvist and Jon Aasen',
    ],
    ['<p class="byline">9:39AM BST 05 Oct 2011</p>', undefined],
    ['<p>No name here</p>', undefined],
  ])('in %s', (body, name) => {
    expect(byline(pageOf(body), 'en-US')).toBe(name);
  });
});

describe('languageOf', () => {
  it.each([
    // Portuguese and Spanish are too much alike to tell by a few lines, but it is not English.
    [
      'O presidente afirmou nesta quarta-feira que o Brasil não aceitará ser tutelado por ninguém, depois de anunciada uma tarifa sobre produtos brasileiros.',
      undefined,
      'pt',
    ],
    ['The council of the town said that it was for the bridge.', 'en-GB', 'en'],
    ['Совет города заявил, что мост откроется весной этого года.', 'en', 'ru'],
    ['Рада міста заявила, що міст відкриється навесні цього року.', undefined, 'uk'],
    ['Градският съвет обяви, че мостът ще бъде открит през пролетта.', 'bg', 'bg'],
    ['市議会は橋が春に開通すると発表した。', undefined, 'ja'],
    ['', 'pt_BR', 'pt'],
    ['', undefined, 'en'],
  ])('of %j, declared %s, is %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  it.each([
    [
      'pl',
      'Premier zapowiedział w środę nowe przepisy. Opozycja krytykuje projekt ustawy, a eksperci ostrzegają.',
    ],
    ['pl', 'Trzy osoby zginęły, kilkanaście zostało rannych, podały władze miasta.'],
    ['tr', "Valilik, okulların yarın açık olacağını duyurdu. Ankara'da toplantı düzenlendi."],
    ['nl', 'Premier kondigt nieuwe maatregelen aan. Oppositiepartijen reageren kritisch op de kosten.'],
    ['fr', "Le maire rejette toute concession. La région réclame davantage d'aides, selon plusieurs élus."],
    ['es', 'El ministro viaja a Madrid y anuncia nuevas ayudas; la oposición estudia medidas adicionales.'],
    [
      'en',
      'Erdoğan meets Çaputová and Sánchez in İstanbul; leaders attend talks at a palace on the Bosphorus.',
    ],
    ['en', 'Petr Kovář, Łukasz Świątek and Péter Szőke attended a summit hosted by Radosław Wójcik.'],
  ])('is told to be %s from a line or two: %s', (language, text) => {
    expect(languageOf(text, undefined)).toBe(language);
  });

  it('is guessed from short words where nothing is declared', () => {
    const german =
      'Der Rat der Stadt hat beschlossen, dass die Brücke nicht vor dem Frühling öffnet, und das ist mit der Regierung nicht besprochen. ';
    expect(languageOf(german.repeat(3), undefined)).toBe('de');
  });

  it.each([
    [
      'it',
      'La sindaca ha detto che il ponte sul fiume non sarà aperto prima della primavera, e che la città non ha più i soldi per gli altri lavori.',
    ],
    [
      'pt',
      'A prefeita disse que a ponte não será aberta antes do verão e que a cidade não tem mais dinheiro para as outras obras da região.',
    ],
    [
      'pl',
      'Burmistrz powiedziała, że most na rzece nie zostanie otwarty przed wiosną, a miasto nie ma już pieniędzy na inne prace, które są potrzebne.',
    ],
    [
      'tr',
      'Belediye başkanı köprünün bahardan önce açılmayacağını söyledi ve şehrin diğer işler için parası kalmadığını da belirtti; bu çok uzun bir süre olarak görülüyor.',
    ],
    [
      'cs',
      'Starostka řekla, že most přes řeku nebude otevřen před jarem a že město už nemá peníze na další práce, které jsou podle ní také potřeba.',
    ],
  ])('is told from a single sentence: %s', (language, sentence) => {
    expect(languageOf(sentence, undefined)).toBe(language);
  });

  it('is not the template’s “en” where the words say otherwise, and stays what is declared where few do', () => {
    const spanish =
      'La alcaldesa dijo que el puente no se abrirá hasta la primavera y que los fondos para las obras se han agotado. ';
    expect(languageOf(spanish.repeat(4), 'en-US')).toBe('es');
    expect(languageOf(spanish, 'en-US')).toBe('en');
    // Galician is not among the languages that are told by their words.
    expect(languageOf(spanish.repeat(4), 'gl')).toBe('gl');
  });
});

describe('addressOf', () => {
  const withCanonical = (href: string) => pageOf('', `<link rel="canonical" href="${href}">`);

  it('is the given one, with the canonical one of the same site beside it', () => {
    expect(addressOf(withCanonical('/story'), 'https://www.paper.example/story?from=feed')).toEqual({
      url: 'https://www.paper.example/story?from=feed',
      canonical: 'https://www.paper.example/story',
    });
    expect(addressOf(withCanonical('https://other.test/story'), 'https://paper.example/story')).toEqual({
      url: 'https://paper.example/story',
    });
    expect(addressOf(withCanonical('https://paper.example/'), 'https://paper.example/story')).toEqual({
      url: 'https://paper.example/story',
    });
  });

  it("is the publisher's on pages from a cache", () => {
    expect(
      addressOf(
        withCanonical('https://paper.example/story'),
        'https://paper-example.cdn.ampproject.org/c/story',
      ).url,
    ).toBe('https://paper.example/story');
  });
});
