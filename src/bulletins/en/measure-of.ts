import type { FigureMeasure } from "./figure.js";
import type { CountedNoun } from "./counted-noun.js";
import type { VerbSense } from "./tables/verbs.js";

/** How a counted noun stands to its verb: what it does, what is done to it, or what it is done with or by. */
export type Role = "subject" | "object" | "with" | "by";

type Kind = CountedNoun["kind"];

const FLYING: ReadonlySet<Kind> = new Set(["weapon", "target", "none"]);
const STANDING: ReadonlySet<Kind> = new Set(["equipment", "thing", "site"]);
const PEOPLE: ReadonlySet<Kind> = new Set(["person", "prisoner", "thing", "none"]);

/** What a count says under a verb; `undefined` where the verb says nothing of such a noun in such a role. */
export function measureOf(sense: VerbSense, role: Role, kind: Kind): FigureMeasure | undefined {
  const flies = FLYING.has(kind);
  const isObject = role === "object";
  switch (sense) {
    case "launch":
    case "detect":
      return flies && isObject ? "launched" : undefined;
    case "involve":
      return flies && kind !== "none" && role !== "by" ? "launched" : undefined;
    case "consist":
      return flies && kind !== "none" && isObject ? "launched" : undefined;
    case "attack":
      return flies && !isObject ? "launched" : undefined;
    case "hit":
      if (kind === "site" && isObject) return "hitLocations";
      return flies && !isObject ? (role === "with" ? "launched" : "reachedTarget") : undefined;
    case "reach":
      return flies && role === "subject" ? "reachedTarget" : undefined;
    case "shootDown":
      return (flies || kind === "equipment" || kind === "thing") && isObject ? "shotDown" : undefined;
    case "intercept":
      return flies && isObject ? "intercepted" : undefined;
    case "destroy":
      return isObject ? (flies ? "intercepted" : STANDING.has(kind) ? "destroyed" : undefined) : undefined;
    case "suppress":
      return flies && (isObject || role === "subject") ? "suppressed" : undefined;
    case "lose":
      return flies && (isObject || role === "subject") ? "suppressed" : undefined;
    case "fail":
      return flies && role === "subject" ? "suppressed" : undefined;
    case "damage":
      return STANDING.has(kind) && isObject ? "damaged" : undefined;
    case "kill":
      return PEOPLE.has(kind) && isObject ? "killed" : undefined;
    case "die":
      return PEOPLE.has(kind) && role === "subject" ? "killed" : undefined;
    case "suffer":
      return PEOPLE.has(kind) && role === "subject" ? "injured" : undefined;
    case "injure":
      return PEOPLE.has(kind) && isObject ? "injured" : undefined;
    case "exchange":
      return kind === "remains" ? "remainsReturned" : kind === "prisoner" ? "prisonersExchanged" : undefined;
    case "return":
      return kind === "remains" ? "remainsReturned" : kind === "prisoner" ? "prisonersExchanged" : undefined;
    case "casualties":
    case "unclear":
      return isObject ? "other" : undefined;
  }
}
