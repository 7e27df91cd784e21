/** Names that hold a day: papers („Bild am Sonntag“, “Bugün”), streets and movements (“rue du 8 mai”, “Koalicja 15 października”). */
import type { Span } from '../types';

/** No longer name stands between quotation marks, in words. */
const LONGEST_NAME = 4;

/** Papers of a day of the week, which the press names without quotation marks too. */
const PAPER = /(?:^|[^\p{L}])(?:Bild|Welt|NZZ|Mail|Journal) (?:am|on|du) $/u;

/** “Today” with a capital within a sentence; in German print the words stay small. */
const DAY_WORD =
  /^(?:Today|Yesterday|Tomorrow|Bugün|Dün|Yarın|Dziś|Dzisiaj|Hoy|Oggi|Hoje|Aujourd['’]hui|Сегодня|Сьогодні)$/u;

/** Behind a small word of the same sentence. */
const WITHIN_SENTENCE = /\p{L}[ ,] ?$/u;

/** What is called after a day, right before it. */
const CALLED_AFTER =
  /(?:^|[^\p{L}])(?:koalicj\p{L}*|ruch(?:u|em|owi)?|ulic\p{L}*|ul\.|plac(?:u|em|owi)?|alej\p{L}*|rond\p{L}*|(?:rue|place|avenue|boulevard|pont|stade) du|(?:calle|plaza|avenida|movimiento|estadio)(?: del?)?|(?:via|piazza|corso|viale)|(?:rua|praça|avenida|ponte)(?: de)?|(?:straße|platz|brücke) des|улиц\p{L}*|площад\p{L}*|вулиц\p{L}*|площ[аіу]\p{L}*) $/iu;

/** “Mouvement du 23 mars”, «Движение 23 марта»: with a capital what calls itself so, and not a strike of that day. */
const MOVEMENT =
  /(?:^|[^\p{L}])(?:Mouvement|Movimiento|Movimento|Moviment|Frente|Front|Fronte|Coalition|Coalición|Bewegung|Движени\p{L}*|Рух\p{L}*|Фронт\p{L}*) (?:du |del |de |do |des )?$/u;

/** “15 Temmuz Köprüsü”: in Turkish right behind it. */
const CALLED_BEHIND = /^ \p{L}* ?(?:Köprüsü|Meydanı|Caddesi|Bulvarı|Stadı|Üniversitesi|Müzesi)/u;

/** “The Sunday Times”: papers of a day, named without their publisher. */
const PAPER_OF_DAY =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|People|Post|Independent|World|Star|Punch|Tribune|Herald|Observer|Standard|Nation|Guardian|Sun|Vanguard|Business Post)(?!\p{L})/u;

/** “Minister Sunday Okoro”, “the spokesman, Friday Banda, said”: in much of Africa children are called after the day of their birth. */
const GIVEN_NAME = /^(?:Sun|Mon|Fri)day$/;
const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:Minister|Governor|Gov\.|Senator|Sen\.|Mr\.?|Dr\.?|Prof\.?|Professor|Chief|Pastor|Hon\.?|Justice|General|Gen\.|Commissioner|Spokesman|Spokesperson|President) $/u;
const APPOSED = /^ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,/u;

/** With a year it is a day after all. */
const YEAR = /^\.? ?\d{4}/;

/** Whether an expression is a part of a name and dates nothing. */
export function isInName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  const words = text.slice(start, end);
  if (DAY_WORD.test(words) && WITHIN_SENTENCE.test(before)) return true;
  if (PAPER.test(before) || PAPER.test(`${before}${/^(?:am|on|du) /.exec(words)?.[0] ?? ''}`)) return true;
  if (/^\p{Lu}\p{Ll}+day$/u.test(words) && PAPER_OF_DAY.test(behind)) return true;
  if (GIVEN_NAME.test(words) && /^ \p{Lu}\p{Ll}/u.test(behind)) {
    if (TITLE_BEFORE.test(before) || (/\p{L}, $/u.test(before) && APPOSED.test(behind))) return true;
  }
  const isDay = /\d/.test(words) && !/\d{4}/.test(words) && !YEAR.test(behind);
  if (isDay && (CALLED_AFTER.test(before) || MOVEMENT.test(before) || CALLED_BEHIND.test(behind)))
    return true;
  return isEndOfQuotedName(before, words, behind);
}

/** „Bild am Sonntag“: a few words, the first with a capital, the day at their end. */
function isEndOfQuotedName(before: string, words: string, behind: string): boolean {
  const open = /["“„«»‘]([^"“”„«»‘’.,!?]*)$/.exec(before)?.[1];
  if (open === undefined || !/^["”“»«’]/.test(behind) || !/^\p{Lu}\p{L}{2}/u.test(open)) return false;
  return `${open}${words}`.trim().split(/\s+/).length <= LONGEST_NAME;
}
