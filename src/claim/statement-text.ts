import type { Statement } from "./statement.js";

/**
 * A statement as an English clause. It names no claimant: hand it to {@link attribute} as the text of a claim. Never
 * throws.
 *
 * @example statementText({ kind: "fact", about: "sign of a pause in the fighting", polarity: "negative" }) // => "there is no sign of a pause in the fighting"
 * @example statementText({ kind: "expectation", about: "the round", polarity: "affirmative", level: "low" }) // => "expectations of the round are low"
 */
export function statementText({ kind, about, polarity, tense = "present", level }: Statement): string {
  const no = polarity === "negative" ? "no " : "";
  const not = polarity === "negative" ? "not " : "";
  switch (kind) {
    case "fact":
      return `there ${BE[tense]} ${no}${about}`;
    case "plan":
      return `${about} ${BE[tense]} ${not}planned`;
    case "assessment":
      return polarity === "negative" ? `it is not so that ${about}` : about;
    case "expectation":
      return level === undefined ? `${about} ${BE[tense]} ${not}expected` : `expectations of ${about} ${THEY[tense]} ${not}${level}`;
    case "concern":
      return `there ${BE[tense]} ${no}${level === undefined ? "" : `${level} `}concern over ${about}`;
    case "demand":
      return `${about} ${BE[tense]} ${not}demanded`;
  }
}

const BE = { past: "was", present: "is", future: "will be" } as const;
const THEY = { past: "were", present: "are", future: "will be" } as const;
