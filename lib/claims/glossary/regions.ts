/** Words of matters of the world beside Europe: the Middle East, Asia, Africa, the Americas. Rows as `table.ts` says. */
export const REGIONS = `
`;
