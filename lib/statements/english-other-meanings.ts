/** English verbs of saying that here do something else: “added 20 points”, “pleaded guilty”. */
import { type Item, namesSomebody } from './items';

/** “Posted a video”, “posted footage”. */
const THING =
  /^(?:an?|the|his|her|its|their|some|several|videos?|photos?|photographs?|images?|pictures?|footage)$/;

/** “Recalled its ambassador”. */
const SENT_FOR =
  /(?:^|\s)(?:ambassadors?|envoys?|diplomats?|staff|troops|forces|soldiers|reservists|lawmakers|parliament|products?|vehicles?|cars)$/;

/** “Added 20 points”, “adding to the losses”, “called an ambulance”: these verbs do other things too. */
export function isOtherMeaning(items: readonly Item[], at: number, norm: string): boolean {
  const next = items[at + 1]?.norm ?? '';
  const quoted = items.slice(at + 1).some(({ type, norm: word }) => type === 'quote' || word === 'that');
  if (/^admit/.test(norm)) return /^\d/.test(next) || next === 'more';
  if (/^point/.test(norm)) return next === 'at';
  if (/^plead/.test(norm)) return next === 'guilty';
  if (/^add/.test(norm) && isInserted(items, at)) return false;
  // “The board neither confirmed nor denied it”.
  if (/^(?:neither|nor)$/.test(items[at - 1]?.norm ?? '')) return true;
  // “The Senate confirmed Smith”.
  if (/^confirm/.test(norm)) return items[at + 1]?.mention?.kind === 'person' && !items[at + 1]?.possessive;
  if (/^post/.test(norm) && THING.test(next)) return true;
  if (/^(?:add|post)/.test(norm) && /^\d/.test(next)) return true;
  if (/^(?:add|post|report)/.test(norm)) return /^(?:to|in)$/.test(next) && !quoted;
  if (/^respond/.test(norm))
    return items[at + 2]?.norm === 'kind' || (/^(?:in|with|[a-z]+ly)$/.test(next) && !quoted);
  if (/^recall/.test(norm))
    return items.slice(at + 1, at + 5).some(({ norm: word }) => SENT_FOR.test(word)) && !quoted;
  // “Smith replied within minutes”: that something was said, not what.
  if (/^(?:repl(?:y|ies|ied)|answer)/.test(norm))
    return /^(?:within|promptly|quickly|immediately)$/.test(next) && !quoted;
  if (/^continue/.test(norm)) return next === 'to';
  if (/^agree/.test(norm)) return next === 'on';
  if (norm === 'called') return /^(?:an?|police)$/.test(next) && !quoted;
  return false;
}

/** “The quay, Smith adds in passing, is late”. */
const isInserted = (items: readonly Item[], at: number) =>
  items[at - 2]?.norm === ',' && namesSomebody(items[at - 1] ?? { type: 'mark' });
