/** The sidebar's address: `#SECRET`, or `#SECRET/person/mike-waltz` while a card is open. */

export function readAddress(): { panel: string; card?: string } {
  const [panel = '', ...card] = location.hash.slice(1).split('/');
  return { panel, card: card.length > 0 ? card.map(decodeURIComponent).join('/') : undefined };
}

/** Whoever loads the frame again finds the same card open. */
export function writeAddress(panel: string, card: string | undefined): void {
  const path = card?.split('/').map(encodeURIComponent).join('/');
  history.replaceState(null, '', path ? `#${panel}/${path}` : `#${panel}`);
}
