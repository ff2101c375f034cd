import { boundsOf } from "../full-bounds.js";
import { quantityOf } from "../quantity-of.js";
import { readAmount } from "./amount.js";
import { applied } from "./head.js";
import { readModifiers } from "./modifier.js";
import { partOf } from "./part.js";
import { refused, type Phrase, type ReadingMode, type Refused } from "./reading-state.js";
import type { Token } from "./token.js";
import { readWhole, wholeAt } from "./whole.js";
import { pastWords, wordAt } from "./words.js";

const SHARES: readonly (readonly string[])[] = ["most", "the majority", "a majority", "a third", "a quarter", "a fifth", "a tenth"].map((words) => words.split(" "));

/** Words for a part whose number they do not tell, where "of" and a numbered whole follow. */
const PARTS: ReadonlySet<string | undefined> = new Set(
  "some part parts portion fraction share proportion percentage rest remainder majority minority bulk much few any either neither others third quarter fifth sixth eighth tenth".split(" "),
);

/** "most of the 10", "some of the 479", "a quarter of a million": shares that are no count. */
export function readShare(tokens: readonly Token[], at: number, mode: ReadingMode): Refused | undefined {
  const part = PARTS.has(tokens[at]?.text) ? readWhole(tokens, at + 1, mode) : undefined;
  if (part !== undefined) return refused("fraction", part.next);
  const next = SHARES.map((words) => pastWords(tokens, at, words)).find((past) => past !== undefined);
  if (next === undefined) return undefined;
  const of = pastWords(tokens, next, ["of"]);
  if (of === undefined) return mode.prose || next < tokens.length ? undefined : refused("fraction", next);
  const scale = wordAt(tokens, of) === "a" ? readAmount(tokens, of, mode) : undefined;
  return refused("fraction", scale?.next ?? readWhole(tokens, next, mode)?.next ?? next);
}

/** Words that make the half after them no count: "the first half of 2025". */
const BEFORE_HALF: ReadonlySet<string | undefined> = new Set(["first", "second", "other"]);

/** "half of the 10", "more than half of the 81". Of an odd number it is loosely either neighbour. */
export function readHalfOf(tokens: readonly Token[], at: number, mode: ReadingMode): Phrase | Refused | undefined {
  const { modifiers, next } = readModifiers(tokens, at);
  if (tokens[next]?.text !== "half" || ["a", "dozen"].includes(wordAt(tokens, next + 1))) return undefined;
  if (BEFORE_HALF.has(tokens[next - 1]?.text)) return undefined;
  const whole = readWhole(tokens, next + 1, mode) ?? wholeAt(tokens, next + 1, mode);
  if (whole === undefined) return refused("whole_unknown", next + 1);
  const { min, max, approximate } = boundsOf(whole.quantity);
  const odd = min % 2 === 1 || (max ?? 0) % 2 === 1;
  const quantity = quantityOf({ min: Math.floor(min / 2), max: max && Math.ceil(max / 2), approximate: approximate || odd });
  return partOf(applied({ kind: "read", quantity, vague: whole.vague, next: whole.next }, modifiers), whole);
}
