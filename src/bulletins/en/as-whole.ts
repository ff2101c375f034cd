import { verbBefore } from "./as-object.js";
import type { CountedItem, ParsedSentence } from "./counted.js";
import type { FigureMeasure } from "./figure.js";
import { OUTCOMES, pastLead, said, type Earlier, type Governed, type Kind } from "./governed.js";
import { itemOf, markOf, wordOf } from "./sentence.js";
import { verbsAfter, type VerbAfter } from "./verb-after.js";

/** "28 drones out of 31 launched", "37% of the 80 missiles fired" */
export function asWhole(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[], described: VerbAfter | undefined, kind: Kind): Governed | undefined {
  const of = pastLead(sentence, at - 1);
  if (wordOf(sentence, of) !== "of") return undefined;
  const end = wordOf(sentence, of - 1) === "out" ? of - 1 : of;
  const part = earlier.at(-1);
  const share = itemOf(sentence, end - 1)?.kind === "refused";
  if (end === sentence.from || markOf(sentence, end - 1) !== "" || BEFORE_PARTITIVES.has(wordOf(sentence, end - 1))) return asPreposed(described, kind);
  if (share) return wholeOf(shareOf(sentence, end - 1, noun.next, kind), described, kind);
  if (part?.counted.noun.next !== end) return undefined;
  return wholeOf(part.measure, described, kind);
}

/** What is said of a share that is no count: "intercepted 88%", "88% of the drones were intercepted". */
function shareOf(sentence: ParsedSentence, at: number, noun: number, kind: Kind): FigureMeasure | undefined {
  const finite = verbsAfter(sentence, noun).finite;
  return verbBefore(sentence, at, kind)?.measure ?? (finite && said(finite.predicate, finite.role, kind)?.measure);
}

const BEFORE_PARTITIVES: ReadonlySet<string> = new Set(["that", "and", "but", "while", "said"]);

/** "Of the 90 drones, 56 were shot down" */
function asPreposed(described: VerbAfter | undefined, kind: Kind): Governed | undefined {
  const told = described && said(described.predicate, described.role, kind);
  return told ?? (kind === "weapon" ? { measure: "launched" } : undefined);
}

/** What the whole of a part counts: what describes it, else what was launched where the part tells of its fate. */
export function wholeOf(part: FigureMeasure | undefined, described: VerbAfter | undefined, kind: Kind): Governed {
  const told = described && said(described.predicate, described.role, kind);
  // In "24 of 28 drones downed" the participle is the part's.
  if (told !== undefined && (told.measure !== part || told.measure === "launched")) return told;
  return { measure: part !== undefined && OUTCOMES.has(part) ? "launched" : "other" };
}
