import type { Quantity } from "./quantity.js";

/** The vague count words of English; "several hundred" and "tens of thousands" are built from them. */
export type VagueWord =
  | "multiple" | "several" | "few" | "handful" | "many" | "numerous" | "couple"
  | "tens" | "dozens" | "scores" | "hundreds" | "thousands" | "millions";

/** What vague words are taken for: a named value, as data. Its name is recorded in every answer that rests on it. */
export interface VaguePolicy {
  /** Recorded in the answer. */
  readonly name: string;
  /** Where the rule was published, when it was. */
  readonly citation?: string | undefined;
  /** The quantity that a word stands for. A word that is left out cannot be read under this policy. */
  readonly words: Readonly<Partial<Record<VagueWord, Quantity>>>;
}

/**
 * What the words say and no more: a plural is at least two ("dozens" ≥ 2 × 12), "several" is more than two
 * (Merriam-Webster), "a couple" is two, loosely.
 */
export const literalPolicy: VaguePolicy = {
  name: "literal",
  words: {
    multiple: { min: 2 },
    several: { min: 3 },
    few: { min: 2 },
    handful: { min: 2 },
    many: { min: 2 },
    numerous: { min: 2 },
    couple: { min: 2, max: 2, approximate: true },
    tens: { min: 20 },
    dozens: { min: 24 },
    scores: { min: 40 },
    hundreds: { min: 200 },
    thousands: { min: 2000 },
    millions: { min: 2_000_000 },
  },
};

const coded = (count: number): Quantity => ({ min: count, max: count, approximate: true });

/**
 * The conservative coding of the Armed Conflict Location & Event Data project, whose rule is for reported fatalities:
 * "tens" 10, "dozens" 12, "hundreds" 100 "and so on"; an unknown number ("several", "many", "few") 3 outside active
 * war zones (inside them: {@link acledWarZonePolicy}). A coded figure is a convention, hence approximate. "Scores" (20)
 * and "a couple" (2) are ours by analogy.
 *
 * Source: ACLED Codebook, "Reported fatalities"; "FAQs: ACLED Fatality Methodology" (27 February 2023).
 */
export const acledPolicy: VaguePolicy = {
  name: "acled",
  citation: "ACLED Codebook, Reported fatalities; FAQs: ACLED Fatality Methodology (2023)",
  words: {
    multiple: coded(3),
    several: coded(3),
    few: coded(3),
    handful: coded(3),
    many: coded(3),
    numerous: coded(3),
    couple: coded(2),
    tens: coded(10),
    dozens: coded(12),
    scores: coded(20),
    hundreds: coded(100),
    thousands: coded(1000),
    millions: coded(1_000_000),
  },
};

/** {@link acledPolicy} as ACLED applies it in active war zones: an unknown number is coded 10. */
export const acledWarZonePolicy: VaguePolicy = {
  ...acledPolicy,
  name: "acled_war_zone",
  words: {
    ...acledPolicy.words,
    multiple: coded(10),
    several: coded(10),
    few: coded(10),
    handful: coded(10),
    many: coded(10),
    numerous: coded(10),
  },
};

/** The policies that the library names. */
export type VaguePolicyName = "literal" | "acled" | "acled_war_zone";

const POLICIES: ReadonlyMap<string, VaguePolicy> = new Map(
  [literalPolicy, acledPolicy, acledWarZonePolicy].map((policy) => [policy.name, policy]),
);

/**
 * The policy of that name; a policy that is given as a value comes back as it is.
 *
 * @throws RangeError for a name that the library does not know
 * @example vaguePolicy("acled").words.dozens // => { min: 12, max: 12, approximate: true }
 */
export function vaguePolicy(policy: VaguePolicyName | VaguePolicy): VaguePolicy {
  if (typeof policy !== "string") return policy;
  const known = POLICIES.get(policy);
  if (known === undefined) throw new RangeError(`"${policy}" is no vague-word policy: expected one of ${[...POLICIES.keys()].join(", ")}, or a policy of your own.`);
  return known;
}
