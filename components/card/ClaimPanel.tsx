/** A claim by itself, under the question that it answers, or under who makes it. */
import type { ClaimCard } from '../../lib/types';
import { ClaimView } from '../claims/ClaimView';
import { useI18n } from '../i18n';
import { useNameOf, useReport } from '../report';

export function ClaimPanel({ card }: { card: ClaimCard }) {
  const { context } = useReport();
  const { t } = useI18n();
  const nameOf = useNameOf();
  const question = card.topic && context.topics[card.topic]?.question;
  return (
    <>
      <h1 tabIndex={-1} lang={question ? 'en' : undefined}>
        {question ?? (card.speaker ? nameOf(card.speaker) : t('claims.noSpeaker'))}
      </h1>
      <ul class="plain">
        <ClaimView card={{ ...card, topic: undefined }} />
      </ul>
    </>
  );
}
