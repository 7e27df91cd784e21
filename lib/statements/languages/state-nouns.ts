/** Nouns, in the languages other than English, of bodies that speak for the state, or the office, named beside them. */
export const STATE_NOUN =
  /(?:regierung|ministerium|präsidialamt|gouvernement|ministère|présidence|gobierno|ministerio|cancillería|presidencia|governo|ministero|presidenza|ministério|presidência|rząd|ministerstwo|правительство|министерство|пресс-служба|уряд|міністерство|прес-?служба|пресслужба|hükümet|bakanlığı)$/iu;
