/** Callings by which the press introduces people who hold no public office, in comparison form. */
export const CALLINGS: ReadonlySet<string> = new Set(
  `
  accountant apprentice babysitter baker barber barista barman bartender beekeeper binman bookseller brewer bricklayer builder butcher
  bystander carer caretaker carpenter cashier chef cleaner commuter cook courier cyclist decorator dentist electrician farmer firefighter
  fisherman florist gardener grocer guitarist hairdresser hiker homeowner housewife janitor jeweller jeweler joiner landlord librarian
  lifeguard mechanic miner motorist neighbour neighbor nurse optician painter paramedic passenger pedestrian pensioner pharmacist
  photographer plasterer plumber postman postwoman potter pupil receptionist resident roofer schoolboy schoolgirl schoolteacher seamstress
  shepherd shopkeeper shopper student surgeon tailor teacher tourist trucker undertaker vet waiter waitress welder
  batsman batter bowler boxer drummer footballer forward fullback goalkeeper golfer jockey keeper midfielder pitcher quarterback
  shortstop skater skier sprinter striker swimmer winger wrestler
  coach cpl constable coroner corporal curator detective sergeant sgt sheriff trooper
  `
    .trim()
    .split(/\s+/),
);
