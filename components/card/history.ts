/** The cards that were opened, as a browser keeps pages: the report lies at the bottom. */

export interface CardHistory {
  cards: readonly string[];
  /** Index of the card shown; -1: the report. */
  at: number;
}

export const emptyHistory: CardHistory = { cards: [], at: -1 };

export const shownCard = ({ cards, at }: CardHistory): string | undefined => cards[at];

/** Opens a card after the one shown; what lay ahead of it is forgotten. */
export function openCard(history: CardHistory, id: string): CardHistory {
  if (shownCard(history) === id) return history;
  const cards = [...history.cards.slice(0, history.at + 1), id];
  return { cards, at: cards.length - 1 };
}

/** Moves by a number of cards, as far as there are any. */
export function move({ cards, at }: CardHistory, by: number): CardHistory {
  return { cards, at: Math.min(cards.length - 1, Math.max(-1, at + by)) };
}
