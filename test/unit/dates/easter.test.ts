import { expect, it } from 'vitest';
import { easterSunday } from '../../../lib/dates/easter';

// Dates as kept by the churches, from the extremes of the cycle to ordinary years.
it.each([
  [1818, 3, 22],
  [1943, 4, 25],
  [2000, 4, 23],
  [2024, 3, 31],
  [2025, 4, 20],
  [2026, 4, 5],
  [2038, 4, 25],
])('Easter of %i', (year, month, day) => expect(easterSunday(year)).toEqual({ month, day }));
