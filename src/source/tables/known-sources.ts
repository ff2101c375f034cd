import type { Source } from "../source.js";

const official = (side: "UA" | "RU", name: string, link: string): Source => ({ name, side, kind: "official", links: [link] });

/** Ids of all well-known sources. */
export const KNOWN_SOURCE_IDS = [
  "ukrainian-air-force",
  "ukrainian-general-staff",
  "ukrainian-air-command-south",
  "ukrainian-air-command-east",
  "ukrainian-air-command-center",
  "ukrainian-air-command-west",
  "security-service-of-ukraine",
  "ukrainian-defence-intelligence",
  "russian-defence-ministry",
] as const;

/** Id of a well-known source. */
export type KnownSourceId = (typeof KNOWN_SOURCE_IDS)[number];

/** Sources that bulletins and data sets cite again and again. Their reliability is for the caller to grade. */
export const KNOWN_SOURCES: Readonly<Record<KnownSourceId, Source>> = {
  "ukrainian-air-force": official("UA", "Ukrainian Air Force", "https://t.me/kpszsu"),
  "ukrainian-general-staff": official("UA", "General Staff of the Armed Forces of Ukraine", "https://t.me/GeneralStaffZSU"),
  "ukrainian-air-command-south": official("UA", "Ukrainian Air Command South", "https://www.facebook.com/PvKPivden"),
  "ukrainian-air-command-east": official("UA", "Ukrainian Air Command East", "https://www.facebook.com/pvkshid"),
  "ukrainian-air-command-center": official("UA", "Ukrainian Air Command Centre", "https://www.facebook.com/pvkcenter"),
  "ukrainian-air-command-west": official("UA", "Ukrainian Air Command West", "https://www.facebook.com/pvkzahid"),
  "security-service-of-ukraine": official("UA", "Security Service of Ukraine (SBU)", "https://ssu.gov.ua"),
  "ukrainian-defence-intelligence": official("UA", "Main Directorate of Intelligence of Ukraine (HUR)", "https://gur.gov.ua"),
  "russian-defence-ministry": official("RU", "Russian Ministry of Defence", "https://t.me/mod_russia"),
};
