import type { Side } from "./side.js";

/** English short names of the parties that the library's data names, by ISO 3166-1. */
const NAMES: Readonly<Partial<Record<string, string>>> = {
  AE: "United Arab Emirates",
  BY: "Belarus",
  CH: "Switzerland",
  CN: "China",
  DE: "Germany",
  EG: "Egypt",
  FR: "France",
  GB: "United Kingdom",
  IL: "Israel",
  IR: "Iran",
  KP: "North Korea",
  LB: "Lebanon",
  LT: "Lithuania",
  MD: "Moldova",
  PL: "Poland",
  PS: "Palestine",
  QA: "Qatar",
  RO: "Romania",
  RU: "Russia",
  SA: "Saudi Arabia",
  TR: "Türkiye",
  UA: "Ukraine",
  US: "United States",
  VA: "Holy See",
  YE: "Yemen",
};

/**
 * The English short name of a party; the code itself where the library has none. Never throws.
 *
 * @example sideName("TR") // => "Türkiye"
 * @example sideName("X-HAMAS") // => "X-HAMAS"
 */
export function sideName(side: Side): string {
  return (Object.hasOwn(NAMES, side) ? NAMES[side] : undefined) ?? side;
}
