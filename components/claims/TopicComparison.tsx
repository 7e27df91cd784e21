/** One question, and who answers it how: the article first, then each party with its positions in order of time. */
import { useI18n } from '../i18n';
import type { Party, TopicView } from '../model/claims';
import { useNameOf, useReport } from '../report';
import { More } from '../ui/More';
import { ClaimView } from './ClaimView';
import { StatementView } from './StatementView';

const FIRST_MATCHES = 1;
const FIRST_PARTIES = 2;
const FIRST_CLAIMS = 2;

export function TopicComparison({ view: { topic, matches, parties } }: { view: TopicView }) {
  const { t } = useI18n();
  return (
    <li class="topic">
      <h3>{topic.question}</h3>
      <More
        items={matches}
        first={FIRST_MATCHES}
        more={(count) => t('actors.all', { count })}
        fewer={t('actors.fewer')}
      >
        {({ match, statement }) => (
          <li key={match.start}>
            <StatementView span={match} statement={statement} />
            {match.position && (
              <p class="position">
                <span class="faint">{t('claims.position')}:</span> {match.position}
              </p>
            )}
          </li>
        )}
      </More>
      <More
        items={parties}
        first={FIRST_PARTIES}
        class="parties"
        more={(count) => t('actors.all', { count })}
        fewer={t('actors.fewer')}
      >
        {(party) => <PartyView key={party.speaker} party={party} />}
      </More>
    </li>
  );
}

/** A speaker's positions, as a sequence where there are several. */
function PartyView({ party: { speaker, claims } }: { party: Party }) {
  const { open, context } = useReport();
  const { t } = useI18n();
  const nameOf = useNameOf();
  return (
    <li class="party">
      {speaker && context.entities[speaker] ? (
        <button type="button" class="name" onClick={() => open(speaker)}>
          {nameOf(speaker)}
        </button>
      ) : (
        <span class="name">{speaker ? nameOf(speaker) : t('claims.noSpeaker')}</span>
      )}
      <More
        items={claims}
        first={FIRST_CLAIMS}
        ordered
        class={claims.length > 1 ? 'several' : ''}
        more={(count) => t('actors.all', { count })}
        fewer={t('actors.fewer')}
      >
        {({ card, related }) => <ClaimView key={card.id} card={card} related={related} />}
      </More>
    </li>
  );
}
