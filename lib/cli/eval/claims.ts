/** Figures for claims: the gold's claims that lead to their topic. */
import type { Knowledge } from '../../knowledge/knowledge';
import { type Row, row } from './figures';
import { overlaps, type PageGold } from './page-gold';

/** The topics of the base under the gold's wider headings; a heading that is a topic's own slug needs no entry. */
const HEADINGS: Record<string, string[]> = {
  history: ['us-russia-history', 'nato-in-yugoslavia', 'nato-enlargement'],
  nato: ['nato-in-yugoslavia', 'nato-membership', 'nato-enlargement', 'nato-party-to-the-conflict'],
  economics: ['economic-deal', 'us-russia-agenda'],
  'talks-schedule': [
    'leaders-meeting',
    'leaders-phone-call',
    'moscow-on-the-record-about-a-meeting',
    'istanbul-embassy-talks-agenda',
    'istanbul-talks-prospects',
  ],
  'territory-control': ['regions-control', 'territory-control', 'annexation'],
  'territory-negotiation': [
    'territory-negotiation',
    'regions-control',
    'nato-membership',
    'annexation',
    'peace-terms',
  ],
  'us-russia-relations': ['us-russia-agenda', 'un-votes-2025', 'leaders-meeting', 'economic-deal'],
  'war-status': ['russian-advance', 'war-duration', 'quick-end-of-the-war', 'war-name', 'peace-deal'],
};

export function evaluateClaims(golds: readonly PageGold[], knowledge: Knowledge): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, context, claims, find } of golds) {
    const placed = claims.flatMap((claim) => {
      const span = find(claim.surface, claim.offset);
      return span ? [{ ...span, ...claim }] : [];
    });
    for (const claim of placed) {
      const topics = context.claims.filter((match) => overlaps(match, claim)).map(({ topic }) => topic);
      if (topics.some((topic) => fits(claim.topic, topic))) counts.right += 1;
      else {
        counts.missed += 1;
        details.push(
          `${id}: missed “${claim.surface.slice(0, 60)}” on ${claim.topic}; has ${topics.join(', ') || 'none'}`,
        );
      }
    }
    for (const match of context.claims) {
      // Notes on wording stand beside the claims.
      if (knowledge.topic(match.topic)?.framing) continue;
      const beside = placed.filter((claim) => overlaps(match, claim));
      if (beside.length === 0 || beside.some(({ topic }) => fits(topic, match.topic))) continue;
      counts.wrong += 1;
      details.push(
        `${id}: ${match.topic} for “${context.article.text.slice(match.start, match.start + 60)}”, wanted ${beside.map(({ topic }) => topic).join(', ')}`,
      );
    }
  }
  return row('claims', counts, details);
}

function fits(heading: string, topic: string): boolean {
  const slug = topic.replace('topic/', '');
  return slug === heading || (HEADINGS[heading] ?? []).includes(slug);
}
