import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('the word that opens a sentence before a family name', () => {
  test.each<[string, string]>([
    ['fr', 'Simon Lake est venue. Selon Lake, tout va bien.'],
    ['fr', 'Simon Lake est venue. Après Lake, le silence.'],
    ['es', 'Simon Lake llegó. Según Lake, todo va bien.'],
    ['es', 'Simon Lake llegó. También Lake calló.'],
    ['it', 'Simon Lake è venuta. Secondo Lake, tutto va bene.'],
    ['it', 'Simon Lake è venuta. Intanto Lake tace.'],
    ['pt', 'Simon Lake chegou. Segundo Lake, tudo vai bem.'],
    ['pt', 'Simon Lake chegou. Ontem Lake calou.'],
    ['de', 'Simon Lake kam. Laut Lake geht alles gut.'],
    ['de', 'Simon Lake kam. Während Lake sprach, schwieg der Rat.'],
    ['pl', 'Simon Lake przybyła. Według Lake wszystko idzie dobrze.'],
    ['tr', 'Simon Lake geldi. Ancak Lake sustu.'],
  ])('is no stranger’s given name: %s: %s', (language, text) =>
    expect(linked(text, { language })).toEqual(['Simon Lake → simon-lake', 'Lake → simon-lake']),
  );

  test.each([
    ['fr', 'Simon Lake est venue. Quenilde Lake, elle, est restée.'],
    ['it', 'Simon Lake è venuta. Arilla Lake invece è rimasta.'],
  ])('but another may be: %s: %s', (language, text) =>
    expect(linked(text, { language })).toEqual(['Simon Lake → simon-lake']),
  );
});

describe('a family name behind “San” or “Santa”', () => {
  test.each([
    ['es', 'Simon Lake llegó. El municipio de San Lake ardió.'],
    ['pt', 'Simon Lake chegou. A cidade de São Lake ardeu.'],
    ['fr', 'Simon Lake est venue. La place Sainte Lake est fermée.'],
  ])('is nobody’s: %s: %s', (language, text) =>
    expect(linked(text, { language })).toEqual(['Simon Lake → simon-lake']),
  );
});
