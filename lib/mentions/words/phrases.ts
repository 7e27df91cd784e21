/**
 * Things called after a country or city, in comparison form: what follows the name, written small. The name
 * then means a kind of thing (“French fries”, “Russian roulette”), not the place.
 */
export const CALLED_AFTER: ReadonlySet<string> = new Set(
  `
  fries toast horn horns kiss kisses roulette delight flu pox measles whispers courage oven muffin muffins omelette sprout sprouts
  bulldog bulldogs shepherd shepherds terrier terriers setter setters wolfhound wolfhounds hound hounds spaniel spaniels
  pig pigs fowl shorts artichoke artichokes envelope envelopes syndrome
  `
    .trim()
    .split(/\s+/),
);

/** The states of the USA whose lists show that “Washington” and “Georgia” are states too, in comparison form. */
export const US_STATES: ReadonlySet<string> = new Set(
  `
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont virginia wisconsin wyoming
  `
    .trim()
    .split(/\s+/),
);

/** The states of the USA as datelines and addresses shorten them (“Pa.”, “N.H.”, “TX”), in comparison form. */
export const STATE_LETTERS: ReadonlySet<string> = new Set(
  `
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd
  tenn tex vt va wash wva wis wyo
  al ak az ar ca co ct de fl hi id il in ia ks me ma mi mn ms mt ne nv oh ok or tn tx ut wa wv wi wy
  `
    .trim()
    .split(/\s+/),
);

/** Rivers, mountains and regions after which companies are called, in comparison form. */
export const LANDSCAPE_NAMES: ReadonlySet<string> = new Set(
  'amazon patagonia orange niagara everest victoria'.split(' '),
);

/** What is written small behind them where they are meant. */
export const LANDSCAPES: ReadonlySet<string> = new Set(
  'rainforest rainforests forest forests basin river jungle delta tribe tribes region biome wildfires deforestation estuary'.split(
    ' ',
  ),
);

/** Behind a country's adjective with a hyphen: the language. */
export const SPOKEN: ReadonlySet<string> = new Set('language speaking speaker speakers speak'.split(' '));

/** Before a country's adjective that is its language, where one of the words below follows, or a stop. */
export const BEFORE_LANGUAGES: ReadonlySet<string> = new Set(
  'in into from speak speaks spoke speaking spoken learn learned learning fluent'.split(' '),
);

export const BEHIND_LANGUAGES: ReadonlySet<string> = new Set(
  'but on at to for with as when while because that who which after before during'.split(' '),
);
