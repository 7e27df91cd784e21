/** What stands between two clauses and is no part of what the first one says. */
import type { Attribution } from './attribution';
import type { Item } from './items';

const JOIN =
  /^(?:[,;–—]|[yeo]|et|el|l[aeio]s?|gli|une?|os|as|mais|ma|mas|pero|und|aber|d(?:er|ie|as)|[иі]|та|а|но|але|oraz|ve)$/u;

const JOIN_ENGLISH =
  /^(?:[,;–—]|and|but|while|whereas|as|after|before|when|since|because|although|though|what|the|an?)$/;

/** Where a clause ends before the next one: “…, y el | ministro Jones dijo”, without what only joins the two. */
export function beforeJoin(items: readonly Item[], start: number, isEnglish: boolean): number {
  const join = isEnglish ? JOIN_ENGLISH : JOIN;
  let index = items.findIndex((item) => item.start >= start);
  while (index > 1 && items[index - 1]?.type !== 'quote' && join.test(items[index - 1]?.norm ?? ''))
    index -= 1;
  return items[index - 1]?.type === 'quote' ? start : (items[index - 1]?.end ?? start);
}

/** “Prices rise; Smith says …”: what stands before the mark is not hers. 0: there is none. */
export function behindSemicolon(items: readonly Item[], { subject, verb }: Attribution): number {
  const mark = items.slice(0, Math.min(subject, verb)).findLastIndex(({ norm }) => norm === ';');
  return mark < 0 ? 0 : (items[mark + 1]?.start ?? 0);
}
