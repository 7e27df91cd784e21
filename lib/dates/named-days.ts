/** Days that have become the name of what happened on them: “the victims of October 7”, „der Überfall vom 24. Februar“. */
import { addDays } from '../text/calendar';
import type { DateRange } from '../types';
import { one } from './periods';

const ATTACK =
  'attack|massacre|assault|atrocit|victim|invasion|hostage|riot|storming|überfall|angriff|massaker|anschl[aä]g|opfer|attaque|attentat|victime|assaut|ataque|matanza|masacre|víctima|atentado|attacc|strage|massacro|vittim|atak|masakr|zamach|ofiar|napaś|inwazj|saldırı|katliam|нападен|атак|теракт|резн|жертв|вторжен|штурм|напад|вторгнен';

/** Full dates, with what a sentence speaks of where “since” that day means it too. */
const NAMED: readonly { date: string; about?: RegExp }[] = [
  { date: '2001-09-11' },
  { date: '2021-01-06', about: /capitol|capitole|capitolio|campidoglio|kapitol|капитол|капітол/ },
  {
    date: '2022-02-24',
    about: /ukrain|ucrani|ucrain|ukrayna|украин|україн|überfall|invasi|inwazj|вторж|вторг/,
  },
  { date: '2023-10-07', about: /hamas|gaz[ae]|isra[eëiï]|izrael|хамас|ізраїл|израил|сектор/ },
];

/** “The attacks of”, „den Angriffen vom“, “desde el ataque del”, right before the day. */
const BEFORE = new RegExp(
  `(?:${ATTACK})[^\\s,.;:]*(?: [^\\s,.;:]+){0,2} (?:of|vom|du|del|di|do|de|z|от|від)(?: the)? $|(?:${ATTACK})[^\\s,.;:]* $`,
);
const SINCE = /(?:since|seit dem|depuis le|desde el|dal|desde|od|с|з|від) $/;
/** “The October 7 attacks”, “le massacre”, “7 Ekim saldırısı”. */
const BEHIND = new RegExp(`^[ -](?:hamas[- ])?(?:${ATTACK})`);

/** Days around the day of writing on which the day of this year is meant all the same. */
const NEAR = 14;

/**
 * What a day and month without a year mean after or before words of an attack, or after “since”: the day that they are
 * the name of. Nothing where they are no such name, or are near.
 * @param sentence in small letters.
 * @param found the day that they mean by the calendar.
 */
export function namedDay(
  sentence: string,
  { start, end }: { start: number; end: number },
  found: DateRange,
  anchor: string,
): DateRange | undefined {
  const named = NAMED.find(({ date }) => date.slice(5) === found.from.slice(5));
  if (!named || found.from !== found.to || addDays(named.date, NEAR) > anchor) return undefined;
  if (found.from >= addDays(anchor, -NEAR) && found.from <= addDays(anchor, NEAR)) return undefined;
  const [before, behind] = [sentence.slice(0, start), sentence.slice(end)];
  const isName = BEFORE.test(before) || BEHIND.test(behind);
  const isSince = named.about?.test(sentence) && SINCE.test(before);
  return isName || isSince ? one(named.date) : undefined;
}
