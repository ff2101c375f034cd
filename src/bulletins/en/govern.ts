import type { ParsedSentence } from "./counted.js";
import { asObject, verbBefore, verbOf } from "./as-object.js";
import { asWhole } from "./as-whole.js";
import { byPreposition } from "./by-preposition.js";
import { exchanged } from "./exchanged.js";
import type { CountedNoun } from "./counted-noun.js";
import type { FigureMeasure } from "./figure.js";
import { OUTCOMES, pastLead, said, type Earlier, type Governed, type Kind } from "./governed.js";
import { afterNoun, asDescribed, asListed, asNext, asPart, asParticiple } from "./in-row.js";
import { isDenied, isDifference, isExcepted, isRate, isStatistic } from "./is-untold.js";
import { isDebrisCount, measureOfPlace } from "./measure-of-place.js";
import { wordOf } from "./sentence.js";
import { tollOf } from "./toll.js";
import { verbsAfter } from "./verb-after.js";

/** Says what the count at `index` of the sentence counts, the counts before it being known. */
export function govern(sentence: ParsedSentence, index: number, earlier: readonly Earlier[], kind: Kind): Governed {
  const counted = sentence.counted[index];
  if (counted === undefined) return { measure: "other" };
  const { at, noun } = counted;
  if (isDenied(sentence, at) || isExcepted(sentence, at) || isStatistic(sentence, at) || isRate(sentence, noun.next) || isDifference(sentence, counted)) return { measure: "other" };
  const part = asPart(sentence, counted, earlier, kind);
  if (part !== undefined) return part;
  const own = OWN.get(noun.kind) ?? tollOf(sentence, at, noun.kind);
  if (own !== undefined) return diedOf(sentence, noun) ?? { measure: own };
  if (noun.kind === "site" || noun.kind === "place" || isDebrisCount(sentence, counted)) return { measure: measureOfPlace(sentence, counted) };
  const isOmitted = noun.kind === "none";
  const after = verbsAfter(sentence, noun.next, isOmitted);
  const before = verbBefore(sentence, at, kind) ?? (isOmitted ? verbBefore(sentence, at, "none") : undefined);
  if (before !== undefined) return before;
  const whole = asWhole(sentence, counted, earlier, after.described, kind);
  if (whole !== undefined) return whole;
  const goesOn = afterNoun(sentence, counted, earlier);
  if (goesOn !== undefined) return goesOn;
  const struck = byPreposition(sentence, at, kind);
  const isOfNoun = struck?.predicate?.voice === "noun" && (struck.measure === "reachedTarget" || wordOf(sentence, pastLead(sentence, at - 1)) === "of");
  if (isOfNoun && struck.measure === "reachedTarget") return struck;
  const subject = after.finite && said(after.finite.predicate, after.finite.role, kind);
  if (subject !== undefined) return subject;
  const swapped = exchanged(sentence, kind, [after.finite, after.described]);
  if (swapped !== undefined) return { measure: swapped };
  if (isOfNoun) return struck;
  const describedAs = after.described && said(after.described.predicate, after.described.role, kind);
  if (after.described?.isNear === true && describedAs !== undefined && (isOmitted || describedAs.measure === "killed" || describedAs.measure === "injured")) return describedAs;
  if (after.isBlocked || (isOmitted && after.described?.isNear === true)) return { measure: "other" };
  if (after.described?.isNear === true && describedAs !== undefined && OUTCOMES.has(describedAs.measure) && wordOf(sentence, pastLead(sentence, at - 1)) === "with") return describedAs;
  if (struck !== undefined) return struck;
  const next = asNext(sentence, index, kind);
  if (next?.isSubject === true) return next.governed;
  if (after.finite !== undefined) return { measure: "other" };
  // "shot down five and damaged one more": the verb that says nothing known keeps its object.
  if (verbOf(sentence, at) !== undefined) return describedAs ?? { measure: "other" };
  const object = asObject(sentence, counted, earlier, kind);
  if (object?.measure === "launched" && describedAs !== undefined && OUTCOMES.has(describedAs.measure)) return describedAs;
  return object ?? next?.governed ?? describedAs ?? asListed(sentence, counted, earlier) ?? asDescribed(sentence, counted) ?? asParticiple(sentence, counted, kind) ?? { measure: "other" };
}

const OWN: ReadonlyMap<Kind, FigureMeasure> = new Map([["dead", "killed"], ["injured", "injured"], ["strike", "other"]]);

/** "two of the 12 injured later died" */
function diedOf(sentence: ParsedSentence, { kind, next }: CountedNoun): Governed | undefined {
  const finite = kind === "injured" ? verbsAfter(sentence, next).finite : undefined;
  return finite?.predicate.senses.includes("die") === true ? said(finite.predicate, finite.role, "person") : undefined;
}
