/** Names in use, dates of life, outlet facts, and where to read on. */
import type { EntityCard } from '../../lib/types';
import { useI18n } from '../i18n';
import { outletFacts } from '../model/outlet';
import { ExternalLink } from '../ui/Sources';

export function Facts({ card }: { card: EntityCard }) {
  const i18n = useI18n();
  const { t, date, list } = i18n;
  const { outlet } = card;
  const facts = [
    card.born && t('card.born', { date: date(card.born) }),
    card.died && t('actors.died', { date: date(card.died) }),
    ...outletFacts(card, i18n).map(({ text, provenance }) => `${text} ${provenance}`),
    outlet?.founded && t('head.founded', { date: date(outlet.founded) }),
    outlet?.notToConfuse.length &&
      t('head.notToConfuse', { names: list(outlet.notToConfuse.map(({ name }) => name)) }),
  ].filter((fact): fact is string => Boolean(fact));
  if (facts.length + card.aliases.length === 0 && !card.wikipedia && !card.wikidata) return null;
  return (
    <section class="facts">
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {card.aliases.length > 0 && (
        <p class="soft">
          {t('card.aliases')}: {list(card.aliases)}
        </p>
      )}
      <p class="read-on">
        {card.wikipedia && (
          <ExternalLink href={wikipediaUrl(card.wikipedia)}>{t('card.wikipedia')}</ExternalLink>
        )}
        {card.wikidata && (
          <ExternalLink href={`https://www.wikidata.org/wiki/${encodeURIComponent(card.wikidata)}`}>
            {t('card.wikidata')}
          </ExternalLink>
        )}
      </p>
    </section>
  );
}

/** An article's address, from its address or its title in the English Wikipedia. */
function wikipediaUrl(article: string): string {
  if (/^https?:/.test(article)) return article;
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(article.replaceAll(' ', '_'))}`;
}
