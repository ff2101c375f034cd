/** First-level regions of Ukraine and Russia by ISO 3166-2. A disputed region carries its ISO code; names are data. */
export const REGION_CODES = [
  "UA-05", "UA-07", "UA-09", "UA-12", "UA-14", "UA-18", "UA-21", "UA-23", "UA-26", "UA-32", "UA-35", "UA-46", "UA-48",
  "UA-51", "UA-53", "UA-56", "UA-59", "UA-61", "UA-63", "UA-65", "UA-68", "UA-71", "UA-74", "UA-77", "UA-30", "UA-40",
  "UA-43", "RU-AST", "RU-BEL", "RU-BRY", "RU-CHE", "RU-AMU", "RU-ARK", "RU-IRK", "RU-IVA", "RU-KGD", "RU-KLU",
  "RU-KEM", "RU-KIR", "RU-KOS", "RU-KGN", "RU-KRS", "RU-LEN", "RU-LIP", "RU-MAG", "RU-MOS", "RU-MUR", "RU-NGR",
  "RU-NIZ", "RU-NVS", "RU-OMS", "RU-ORE", "RU-ORL", "RU-PNZ", "RU-PSK", "RU-ROS", "RU-RYA", "RU-SAK", "RU-SAM",
  "RU-SAR", "RU-SMO", "RU-SVE", "RU-TAM", "RU-TOM", "RU-TUL", "RU-TVE", "RU-TYU", "RU-ULY", "RU-VGG", "RU-VLA",
  "RU-VLG", "RU-VOR", "RU-YAR", "RU-AD", "RU-AL", "RU-BA", "RU-BU", "RU-CE", "RU-CU", "RU-DA", "RU-IN", "RU-KB",
  "RU-KC", "RU-KK", "RU-KL", "RU-KO", "RU-KR", "RU-ME", "RU-MO", "RU-SA", "RU-SE", "RU-TA", "RU-TY", "RU-UD",
  "RU-ALT", "RU-KAM", "RU-KDA", "RU-KHA", "RU-KYA", "RU-PER", "RU-PRI", "RU-STA", "RU-ZAB", "RU-CHU", "RU-KHM",
  "RU-NEN", "RU-YAN", "RU-YEV", "RU-MOW", "RU-SPE",
] as const;

/** Neighbouring countries by ISO 3166-1, and one region of a neighbour by ISO 3166-2. */
export const NEIGHBOUR_CODES = [
  "BY", "MD", "PL", "RO", "HU", "SK", "RU", "LT", "LV", "EE", "FI", "TR", "GE-AB",
] as const;

/** Seas. */
export const SEA_IDS = [
  "sea-black", "sea-azov", "sea-caspian", "sea-baltic", "sea-barents",
] as const;

/** Air-command sectors, which are not regions. */
export const SECTOR_IDS = [
  "sector-south", "sector-east", "sector-north", "sector-west", "sector-center",
] as const;

/** Areas that texts name as one and ISO does not. */
export const COMPOSITE_IDS = [
  "X-RU-MOSREG", "X-UA-TOT",
] as const;

/** The code of a place that figures are reported for: a region, a neighbour, a sea, a sector or a composite area. */
export type PlaceCode =
  | (typeof REGION_CODES)[number]
  | (typeof NEIGHBOUR_CODES)[number]
  | (typeof SEA_IDS)[number]
  | (typeof SECTOR_IDS)[number]
  | (typeof COMPOSITE_IDS)[number];
