/** What a capital's name stands for. */

/** The government where it acts or is a party, the city where things happen. */
export interface CapitalReading {
  as: 'party' | 'place';
  why: string;
}

/** @param why what shows it, in words that follow “the government:”. */
export const party = (why: string): CapitalReading => ({ as: 'party', why: `the government: ${why}` });
/** @param why what shows it, in words that follow “the city:”. */
export const place = (why: string): CapitalReading => ({ as: 'place', why: `the city: ${why}` });
