import { SIGN } from "../../core/lexicon/index.js";
import type { Part, Reader, Verb } from "./part.js";

/** «Збито/подавлено», «збити та подавити», «виявлено та здійснено супровід»: one verb of two. */
export function joinedVerb({ text }: Reader, parts: readonly Part[], verb: Verb): Verb | undefined {
  let at = parts.length - 1;
  const mark = parts[at];
  if (mark?.kind === "mark" && mark.token.kind === "and") at -= 1;
  const before = parts[at];
  if (before?.kind !== "verb" || verb.measure === "debris" || before.verb.measure === "debris") return undefined;
  const between = verb.first - before.verb.last - 1;
  const isLinked = at === parts.length - 1 ? between === 0 && ((text.signs[verb.first] ?? 0) & ~SIGN.slash) === 0 : between === 1;
  if (!isLinked) return undefined;
  const measure = jointMeasure(before.verb, verb);
  return measure === undefined ? undefined : { measure, isWeak: before.verb.isWeak && verb.isWeak, first: before.verb.first, last: verb.last };
}

const DOWNED: ReadonlySet<Verb["measure"]> = new Set(["shotDown", "suppressed", "intercepted"]);

function jointMeasure(one: Verb, other: Verb): Verb["measure"] | undefined {
  if (one.measure === other.measure) return one.measure;
  if (one.isWeak !== other.isWeak) return one.isWeak ? other.measure : one.measure;
  return DOWNED.has(one.measure) && DOWNED.has(other.measure) ? "intercepted" : undefined;
}
