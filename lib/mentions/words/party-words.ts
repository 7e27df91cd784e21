/** Words that the names of parties are made of in many countries, in comparison form. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  `
  the and of for party parties people peoples democratic democrat democrats democracy republican republicans republic socialist socialists
  social labour labor liberal liberals conservative conservatives green greens communist communists christian national nationalist
  nationalists centre center central left right reform reformist progress progressive progressives workers farmers freedom justice unity
  united independence independent independents union alliance movement front coalition popular populist radical development new first
  change future hope citizens civic solidarity
  `
    .trim()
    .split(/\s+/),
);

/** What stands between a country and a party: “Germany's far-right AfD”, “Hungary's main opposition party Tisza”. */
export const PARTY_ATTRIBUTES: ReadonlySet<string> = new Set(
  `
  - main largest biggest ruling governing opposition far hard extreme right left wing centre center conservative liberal socialist
  communist green populist nationalist radical anti immigration pro party parties movement
  `
    .trim()
    .split(/\s+/),
);
