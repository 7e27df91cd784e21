/** Verbs of saying that have another sense beside some words, in languages other than English. */
import type { Item } from './items';
import type { Words } from './words';

/** Words behind a verb within which what shows its sense stands. */
const NEAR = 6;

/** The verb at a place says nothing there. */
export const saysNothing = (items: readonly Item[], at: number, words: Words): boolean =>
  confirmsItself(items, at, words) ||
  isAdjective(items, at) ||
  writesDocument(items, at, words) ||
  talksWith(items, at, words) ||
  letsHappen(items, at) ||
  seesDone(items, at, words) ||
  givesNoun(items, at, words);

const ITSELF = /^(?:confirm|repet|repit|explic|observ|destac|not(?:a|ou|o)$)/u;

/** “Analisa se confirma a decisão”, “se repite el error”: “se” asks whether, or nobody does it; but “se confirmó que”. */
const confirmsItself = (items: readonly Item[], at: number, { that }: Words): boolean =>
  /^s[ei]$/.test(items[at - 1]?.norm ?? '') &&
  ITSELF.test(items[at]?.norm ?? '') &&
  !that.has(items[at + 1]?.norm ?? '');

/** “A tentativa confessa de fuga”. */
const isAdjective = (items: readonly Item[], at: number): boolean =>
  items[at]?.norm === 'confessa' && items[at + 1]?.norm === 'de';

const WRITE =
  /^(?:написа[лв]\p{L}*|napisa[lł]\p{L}*|ecri(?:t|vait)|scri(?:tto|ve|sse)|escrib(?:io|e)|escreve[u]?)$/u;
const DOCUMENT =
  /^(?:заявлени[ея]|рапорт|письмо|книгу|статью|жалобу|отчет|заяву|листа?|статтю|скаргу|звіт|звернення|podanie|rezygnacj[eę]|list|ksiazk[eę]|lettres?|livres?|lettera|lettere|libr[io]s?|cartas?|livros?)$/u;

/** «Смит написал заявление об отставке», “écrit un livre”: a paper is written, and nothing told of it yet. */
function writesDocument(items: readonly Item[], at: number, { that }: Words): boolean {
  if (!WRITE.test(items[at]?.norm ?? '')) return false;
  const behind = items.slice(at + 1);
  const says = items.some(({ type, norm }) => type === 'quote' || norm === ':' || that.has(norm));
  return !says && behind.slice(0, NEAR / 2).some(({ type, norm }) => type === 'word' && DOCUMENT.test(norm));
}

const TALK =
  /^(?:говори(?:л[аи]?|т)|говорят|говори(?:в|ть|ла|ли)|говорять|mowi(?:l[aiy]?|li)?|rozmawia\p{L}*)$/u;

/** «Смит говорил с ней о мосте»: that they talked, not what was said. */
const talksWith = (items: readonly Item[], at: number, { that }: Words): boolean =>
  TALK.test(items[at]?.norm ?? '') &&
  /^(?:со?|з|із|зі|ze?)$/.test(items[at + 1]?.norm ?? '') &&
  !items.slice(at).some(({ type, norm }) => type === 'quote' || norm === ':' || that.has(norm));

const LET = /^допус(?:ти|ка)/u;
const THOUGHT = /^(?:что|що|возможн|вероятн|вариант|сценари|можлив|ймовірн|імовірн|варіант|сценарі)/u;

/** «Судья допустила нарушение»: only what is possible is said. */
function letsHappen(items: readonly Item[], at: number): boolean {
  if (!LET.test(items[at]?.norm ?? '') || items[at + 1]?.type !== 'word') return false;
  return !items.slice(at + 1, at + NEAR).some(({ norm }) => THOUGHT.test(norm));
}

const INFINITIVE = /^\p{Ll}{3,}(?:[eio]ir|er|ir|[dtv]re)$/u;

/** “Smith voit ses avocats prendre la parole”: what others do is looked at. */
const seesDone = (items: readonly Item[], at: number, { of, prepositions }: Words): boolean =>
  /^vo(?:it|ient|yai(?:t|ent))$/.test(items[at]?.norm ?? '') &&
  items.slice(at + 1, at + NEAR).some(({ type, norm }, index) => {
    const before = items[at + index]?.norm ?? '';
    return (
      index > 1 && type === 'word' && INFINITIVE.test(norm) && !of.has(before) && !prepositions.has(before)
    );
  });

const THROW = /^(?:lanc|lanz|gliss|souffl|mett|met$)/u;

/** “L'armée a lancé des «opérations»”: what is in marks is what is done. */
const givesNoun = (items: readonly Item[], at: number, { articles }: Words): boolean =>
  THROW.test(items[at]?.norm ?? '') &&
  articles.has(items[at + 1]?.norm ?? '') &&
  items[at + 2]?.type === 'quote';
