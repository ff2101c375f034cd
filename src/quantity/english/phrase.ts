import { readAllOf } from "./all-of.js";
import { readHead } from "./head.js";
import { readModifiers } from "./modifier.js";
import { partOf } from "./part.js";
import type { Phrase, Read, ReadingMode, RefusalCode, Refused } from "./reading-state.js";
import { readHalfOf, readShare } from "./share.js";
import type { Token } from "./token.js";
import { readWhole } from "./whole.js";
import { pastWords, wordAt } from "./words.js";

/** Reads the longest count phrase that starts at `at`. */
export function readPhrase(tokens: readonly Token[], at: number, mode: ReadingMode): Phrase | Refused | undefined {
  const kind = tokens[at]?.kind;
  if (kind === "number" || kind === "fraction") return readModified(tokens, at, mode);
  if (kind === "name") return undefined;
  return readAllOf(tokens, at, mode) ?? readShare(tokens, at, mode) ?? readFixed(tokens, at, mode) ?? readHalfOf(tokens, at, mode) ?? readModified(tokens, at, mode);
}

const FIXED: readonly (readonly [number, readonly string[]])[] = [
  [0, ["not", "a", "single"]],
  [0, ["not", "one"]],
  [0, ["none"]],
  [0, ["no"]],
  [2, ["both"]],
];

/** "none", "both", and, where the words are a count alone, "no". */
function readFixed(tokens: readonly Token[], at: number, mode: ReadingMode): Phrase | Refused | undefined {
  for (const [quantity, words] of FIXED) {
    const next = pastWords(tokens, at, words);
    if (next === undefined) continue;
    const modifier = readModifiers(tokens, at);
    if (modifier.next > next || (mode.prose && words[0] === "no") || (quantity === 2 && mode.prose && isConjunction(tokens, next))) return undefined;
    return withWhole(tokens, { kind: "read", quantity, vague: false, next }, mode);
  }
  return undefined;
}

/** "both missiles and drones", "both of them and": not a count of two. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  return [at + 1, at + 2, at + 3].some((i) => wordAt(tokens, i) === "and");
}

/** Refusals that name no count but may name a whole, which is refused with them: "37% of the 84". */
const SHARES: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["percentage", "fraction"]);

function readModified(tokens: readonly Token[], at: number, mode: ReadingMode): Phrase | Refused | undefined {
  const head = readHead(tokens, at, mode);
  if (head?.kind === "read") return withWhole(tokens, head, mode);
  return head !== undefined && SHARES.has(head.code) ? { ...head, next: readWhole(tokens, head.next, mode)?.next ?? head.next } : head;
}

function withWhole(tokens: readonly Token[], read: Read, mode: ReadingMode): Phrase | Refused {
  const whole = readWhole(tokens, read.next, mode);
  return whole === undefined ? { ...read, countNext: read.next } : partOf(read, whole);
}
