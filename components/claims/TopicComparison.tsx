/** One question, and who answers it how: the article first, then each party with its positions in order of time. */
import { useI18n } from '../i18n';
import type { Party, TopicMatch, TopicView } from '../model/claims';
import { useNameOf, useReport } from '../report';
import { More } from '../ui/More';
import { ClaimView } from './ClaimView';
import { StatementView } from './StatementView';

const FIRST_MATCHES = 1;
const FIRST_PARTIES = 2;
const FIRST_CLAIMS = 2;

/** Characters of a passage: enough to compare, the whole is a click away on the page. */
const LONGEST = 200;
const REMINDER = 70;

export function TopicComparison({ view: { topic, matches, parties } }: { view: TopicView }) {
  const { t } = useI18n();
  const isReviewedClaim = topic.id.startsWith('claim/');
  return (
    <li class="topic">
      {isReviewedClaim && <p class="faint">{t('claims.review')}</p>}
      <h3 lang="en">{topic.question}</h3>
      <More
        items={matches}
        first={FIRST_MATCHES}
        more={(count) => t('claims.morePassages', { count })}
        fewer={t('actors.fewer')}
      >
        {(each) => <MatchView key={each.match.start} view={each} />}
      </More>
      <More
        items={parties}
        first={FIRST_PARTIES}
        class="parties"
        more={(count) => t('claims.moreParties', { count })}
        fewer={t('actors.fewer')}
      >
        {(party) => <PartyView key={party.speaker ?? party.described} party={party} />}
      </More>
    </li>
  );
}

/** Where the article speaks to the question, and how. */
function MatchView({ view: { match, statement, repeated, sharesPosition } }: { view: TopicMatch }) {
  const { t } = useI18n();
  return (
    <li>
      <StatementView span={match} statement={statement} longest={repeated ? REMINDER : LONGEST} />
      {match.position && !sharesPosition && (
        <p class="position">
          <span class="faint">{t('claims.position')}:</span> <span lang="en">{match.position}</span>
        </p>
      )}
    </li>
  );
}

/** A speaker's positions, as a sequence where there are several. */
function PartyView({ party: { speaker, described, claims } }: { party: Party }) {
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
        <span class="name">{speaker ? nameOf(speaker) : (described ?? t('claims.noSpeaker'))}</span>
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
