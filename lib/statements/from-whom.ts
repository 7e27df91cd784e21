/** Turkish headlines that name in the ablative whose words follow: “Yılmaz'dan Demir'e yanıt: …”. */
import type { Item } from './items';

const ABLATIVE = /['’][dt][ae]n$/u;

/** What somebody gives, right before the colon. */
const WORDS =
  /(?:^|\s)(?:aciklama|tepki|yanit|cevap|elestiri|cagri|mesaj|uyari|paylasim|soz|yorum|iddia|itiraf|isyan|rest|gonderme|vurgu|degerlendirme|teklif|oneri|soru|tesekkur|kutlama|sitem|suclama)(?:l[ae]r)?(?:[ius]i?|ya|ye)?$/u;

/** The first item names somebody in the ablative, and the colon at the index stands behind a noun of saying. */
export function isFromFirst(items: readonly Item[], colon: number): boolean {
  const [first] = items;
  const lead = items.slice(1, colon);
  return (
    first?.mention !== undefined &&
    /^(?:person|organisation)$/.test(first.mention.kind) &&
    ABLATIVE.test(first.surface ?? '') &&
    lead.every(({ type }) => type === 'word' || type === 'name') &&
    WORDS.test(lead.at(-1)?.norm ?? '')
  );
}
