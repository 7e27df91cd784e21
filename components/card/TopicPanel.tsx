/** A question and all claims of the report that answer it. */
import type { TopicCard } from '../../lib/types';
import { ClaimView } from '../claims/ClaimView';
import { useReport } from '../report';

export function TopicPanel({ card }: { card: TopicCard }) {
  const { context } = useReport();
  const claims = Object.values(context.claimCards).filter(({ topic }) => topic === card.id);
  return (
    <>
      <h1 tabIndex={-1} lang="en">
        {card.question}
      </h1>
      {card.description && <p lang="en">{card.description}</p>}
      <ul class="plain">
        {claims.map((claim) => (
          <ClaimView key={claim.id} card={{ ...claim, topic: undefined }} />
        ))}
      </ul>
    </>
  );
}
