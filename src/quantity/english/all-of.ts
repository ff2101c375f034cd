import { subsetDifference } from "../subset-difference.js";
import { readAmount } from "./amount.js";
import { applied, readHead } from "./head.js";
import { fewerThan, readModifiers, type Modifier } from "./modifier.js";
import { partOf } from "./part.js";
import { refused, type Phrase, type ReadingMode, type Refused } from "./reading-state.js";
import type { Token } from "./token.js";
import { pastDeterminer, readWhole } from "./whole.js";
import { pastWords, wordAt } from "./words.js";

/** "all but 26 of 100", "all 36", "nearly all of the 36", "not all 36". */
export function readAllOf(tokens: readonly Token[], at: number, mode: ReadingMode): Phrase | Refused | undefined {
  const negated = tokens[at]?.text === "not" && wordAt(tokens, at + 1) === "all";
  const { modifiers, next } = negated ? { modifiers: [fewerThan], next: at + 1 } : readModifiers(tokens, at);
  if (tokens[next]?.text !== "all") return undefined;
  const excepted = pastWords(tokens, next + 1, ["but"]);
  if (excepted !== undefined) return readAllBut(tokens, excepted, modifiers, mode);
  const first = pastDeterminer(tokens, wordAt(tokens, next + 1) === "of" ? next + 2 : next + 1);
  const all = readAmount(tokens, first, mode);
  if (all === undefined) return mode.prose ? undefined : refused("whole_unknown", next + 1);
  return all.kind === "refused" ? all : partOf(applied(all, modifiers), { quantity: all.quantity, vague: all.vague, first, next: all.next });
}

function readAllBut(tokens: readonly Token[], at: number, modifiers: readonly Modifier[], mode: ReadingMode): Phrase | Refused | undefined {
  const part = readHead(tokens, at, mode);
  if (part === undefined || part.kind === "refused") return part;
  const whole = readWhole(tokens, part.next, mode);
  if (whole === undefined) return refused("whole_unknown", part.next);
  const rest = subsetDifference(whole.quantity, part.quantity);
  if (!rest.ok) return refused("subset_exceeds_whole", whole.next);
  return partOf(applied({ ...part, quantity: rest.value, next: whole.next }, modifiers), whole);
}
