import { SIGN } from "../../core/lexicon/index.js";
import type { Nominal } from "./nominal.js";
import { signsBetween, type Part, type Reader, type Verb } from "./part.js";
import type { Token } from "./token.js";

/** Words that may stand between weapons and their verb: «ракети цілей не досягли», «5 БпЛА в Полтавській області збито». */
const BETWEEN: ReadonlySet<Token["kind"]> = new Set(["target", "place", "more", "time"]);

/** The verb right after an amount: «24 БпЛА – локаційно втрачені». */
export function verbAfter(reader: Reader, nominal: Nominal, parts: readonly Part[], index: number, before: Verb | undefined): Verb | undefined {
  const next = parts.slice(index + 1, index + 5).find((part) => part.kind !== "mark" || !BETWEEN.has(part.token.kind));
  if (next?.kind !== "verb" || (next.verb.isWeak && before !== undefined) || next.verb.measure === "debris") return undefined;
  const depth = reader.depths[nominal.last] ?? 0;
  const signs = signsBetween(reader, nominal.last + 1, next.verb.first, depth);
  const parting = SIGN.comma | SIGN.semicolon | SIGN.colon | SIGN.newline | SIGN.stop;
  return (signs & parting) === 0 ? next.verb : undefined;
}

/**
 * «Усі 89 БпЛА та ракету Х-59 збито»: the verb after the last of a list. «8 ракет Калібр, усі 8 знищено»: what stands
 * before all of them, or before some of them, was launched.
 */
export function verbOfList(reader: Reader, parts: readonly Part[], index: number): Verb | undefined {
  const ahead = parts.slice(index, index + LONGEST_LIST);
  const end = ahead.findIndex((part) => part.kind === "verb");
  const last = ahead.slice(0, Math.max(0, end)).findLastIndex((part) => part.kind === "nominal");
  const part = ahead[last];
  if (last < 1 || part?.kind !== "nominal") return undefined;
  const verb = verbAfter(reader, part.nominal, ahead, last, undefined);
  return verb !== undefined && isOfThem(part.nominal) && verb.measure !== "launched" ? { ...verb, measure: "launched", isWeak: true } : verb;
}

/** «Усі 8», «15 з них», «обидві»: of weapons named before. */
function isOfThem({ kind, amount, isPart }: Nominal): boolean {
  return kind === "bare" && (isPart || amount.kind === "all" || (amount.kind === "count" && amount.isAll === true));
}

const LONGEST_LIST = 12;

/** «Противник 104-ма ударними БпЛА»: the verb left out, the attacker named. */
export function missingVerb(parts: readonly Part[], index: number): Verb | undefined {
  const attacker = parts.slice(Math.max(0, index - 8), index).find((part) => part.kind === "mark" && part.token.kind === "attacker");
  if (attacker?.kind !== "mark") return undefined;
  return { measure: "launched", isWeak: true, first: attacker.token.first, last: attacker.token.last };
}

/** The next verb, of amounts that stand before it: «на 5 локаціях зафіксовано влучання». */
export function verbIn(parts: readonly Part[], index: number): Verb | undefined {
  const after = parts.slice(index, index + 8).find((part) => part.kind === "verb");
  return after?.kind === "verb" ? after.verb : undefined;
}
