/** One claim: how it relates to the article, when it was made, and, a click away, why it is shown and its sources. */
import type { ClaimCard, RelatedClaim } from '../../lib/types';
import { useI18n } from '../i18n';
import { useNameOf, useReport } from '../report';
import { SourceList } from '../ui/Sources';

interface Props {
  card: ClaimCard;
  related?: RelatedClaim;
}

export function ClaimView({ card, related }: Props) {
  const { t, date, datesIn, list } = useI18n();
  const { context } = useReport();
  const nameOf = useNameOf();
  // Among its topic's claims the question stands above them all.
  const topic = related || !card.topic ? undefined : context.topics[card.topic];
  // A claim that has been reviewed stands as its own heading; who reviewed it, and with what result, is what matters.
  const isReview = related !== undefined && !card.topic;
  return (
    <li class={`claim claim-${related?.relation ?? 'plain'}`}>
      {topic && (
        <p class="faint" lang="en">
          {topic.question}
        </p>
      )}
      <p class="claim-head">
        {related && (
          <span class={`relation relation-${related.relation}`}>{t(`claims.${related.relation}`)}</span>
        )}
        <span class="faint">
          {card.date ? <time dateTime={card.date}>{date(card.date)}</time> : t('claims.undated')}
        </span>
      </p>
      {card.position && card.position !== card.text && (
        <p class="position" lang="en">
          {card.position}
        </p>
      )}
      {isReview ? <SourceList sources={card.sources} /> : <p lang="en">{card.text}</p>}
      <details class="why">
        <summary>{t('claims.why')}</summary>
        {related && <p lang="en">{datesIn(related.why)}</p>}
        {card.via.length > 0 && <p>{t('claims.via', { names: list(card.via.map(nameOf)) })}</p>}
        {!isReview && <SourceList sources={card.sources} />}
      </details>
    </li>
  );
}
