/** The words of a list; of no word at all the answer is no. */
const setOf = (words: string): ReadonlySet<string | undefined> => new Set(words.split(/\s+/u));

/** Months cut short, which a full stop may follow. */
export const SHORT_MONTHS: ReadonlySet<string | undefined> = setOf("jan feb mar apr jun jul aug sep sept oct nov dec");

/** Months, in full and cut. */
export const MONTHS: ReadonlySet<string | undefined> = new Set([
  ...SHORT_MONTHS,
  ...setOf("january february march april may june july august september october november december"),
]);

/** Words before a four-digit number that make it a year. */
export const BEFORE_YEARS: ReadonlySet<string | undefined> = setOf(
  "in since until till during early mid late year spring summer autumn fall winter month",
);

/** Words before "of" and a four-digit number that make it a year. */
export const PARTS_OF_YEARS: ReadonlySet<string | undefined> = setOf(
  "half quarter third end start beginning middle rest part spring summer autumn fall winter month months",
);

/** What is measured rather than counted: time, distance, weight, speed, money. */
export const UNITS_OF_MEASURE: ReadonlySet<string | undefined> = setOf(
  `second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years
   decade decades century centuries
   mm cm m km millimeter millimeters millimetre millimetres centimeter centimeters centimetre centimetres meter meters
   metre metres kilometer kilometers kilometre kilometres mile miles foot feet yard yards kmh km/h mph knots mach
   g kg gram grams kilogram kilograms pound pounds lb lbs ton tons tonne tonnes kiloton kilotons megaton megatons
   watt watts kw mw gw kilowatt kilowatts megawatt megawatts gigawatt gigawatts degree degrees
   dollar dollars euro euros ruble rubles rouble roubles hryvnia hryvnias usd eur uah rub cent cents am pm o'clock o’clock`,
);

/** What stands under the sky: "over 12 regions" is said of where, not of how many. */
export const PLACE_NOUNS: ReadonlySet<string | undefined> = setOf(
  `region regions oblast oblasts province provinces district districts city cities town towns village villages
   settlement settlements area areas territory territories country countries sea seas state states airfield airfields
   municipality municipalities republic republics`,
);
