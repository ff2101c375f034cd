import { SIGN } from "../../core/lexicon/index.js";
import type { Amount, Nominal } from "./nominal.js";
import type { Reader } from "./part.js";
import { isKind, type Token, type TokenOf } from "./token.js";
import { weaponsOfNominal, type FoundNominal } from "./weapons-of-nominal.js";

/** Words that mean nothing here may stand between a number and its noun: «29 ворожих ударних БпЛА». */
const LONGEST_GAP = 4;
const PARTING = SIGN.comma | SIGN.stop | SIGN.semicolon | SIGN.colon | SIGN.dash | SIGN.newline;

/** The amount that begins at a token, with what it counts; `undefined` where none does. */
export function nominalAt(reader: Reader, tokens: readonly Token[], i: number, depth: number): FoundNominal | undefined {
  const { words } = reader.text;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (isKind(token, "weapon")) return weaponsOfNominal(reader, tokens, i, depth, { amount: undefined, first: token.first, isPart: isPartBefore(tokens, i), whole: undefined });
  const head = amountAt(reader, tokens, i);
  if (head === undefined) return undefined;
  let next = head.next;
  let isPart = isPartBefore(tokens, i);
  let whole: Nominal["whole"];
  // Not «8 людей, серед них двоє дітей».
  if (isKind(tokens[next], "ofThem") && tokens[next]?.first === head.last + 1) {
    isPart = true;
    next += 1;
  } else {
    const count = tokens[next + 1];
    if (isKind(tokens[next], "from") && isKind(count, "count") && tokens[next]?.first === head.last + 1 && count.first === head.last + 2 && count.depth === depth) {
      whole = count.quantity;
      next += 2;
    }
  }
  if (isKind(tokens[next], "launches")) next += 1;
  const last = (tokens[next - 1] ?? token).last;
  const base = { kind: "bare" as const, amount: head.amount, weapons: [], ...(whole !== undefined && { whole }), isPart, isOpen: false, first: token.first, last, brackets: [] };
  // «10 реактивних ударних безпілотників»: the noun says it too.
  if (isKind(tokens[next], "jet") && isKind(tokens[next + 1], "weapon")) next += 1;
  const noun = tokens[next];
  if (noun === undefined || noun.depth < depth || !isBeside(reader, last, noun.first, isPart)) return { nominal: base, next };
  if (isKind(noun, "weapon") || isKind(noun, "adjective")) return weaponsOfNominal(reader, tokens, next, depth, { amount: head.amount, first: token.first, isPart, whole });
  if (noun.kind === "target" || noun.kind === "locations" || noun.kind === "jet") {
    const kind = noun.kind === "target" ? "targets" : noun.kind === "jet" ? "jets" : "locations";
    return { nominal: { ...base, kind, last: Math.min(noun.last, words.length - 1) }, next: next + 1 };
  }
  return { nominal: base, next };
}

/** Whether only words without meaning stand between a number and its noun; after «із них» a dash may. */
function isBeside({ text }: Reader, last: number, first: number, isPart: boolean): boolean {
  if (first - last - 1 > LONGEST_GAP) return false;
  let signs = 0;
  for (let i = last + 1; i <= first; i += 1) signs |= text.signs[i] ?? 0;
  return (signs & (isPart ? PARTING & ~SIGN.dash : PARTING)) === 0;
}

function isPartBefore(tokens: readonly Token[], i: number): boolean {
  return isKind(tokens[i - 1], "including");
}

interface Head {
  readonly amount: Amount;
  readonly last: number;
  readonly next: number;
}

function amountAt({ text }: Reader, tokens: readonly Token[], i: number): Head | undefined {
  const token = tokens[i];
  const after = tokens[i + 1];
  switch (token?.kind) {
    case "count": {
      const { quantity } = token;
      if (isKind(after, "percent") || text.words.text.charAt(text.words.ends[token.last] ?? 0) === "%") return percentOf(token, after, i);
      return { amount: { kind: "count", quantity }, last: token.last, next: i + 1 };
    }
    case "share":
      return { amount: { kind: "share", share: token.share }, last: token.last, next: i + 1 };
    case "both":
      return { amount: { kind: "count", quantity: 2 }, last: token.last, next: i + 1 };
    case "all":
      // «Усі 11»: the number says it.
      if (isKind(after, "count")) return { amount: { kind: "count", quantity: after.quantity, isAll: true }, last: after.last, next: i + 2 };
      return { amount: { kind: "all" }, last: token.last, next: i + 1 };
    case "rest":
    case "part":
      return { amount: { kind: token.kind }, last: token.last, next: i + 1 };
    default:
      return undefined;
  }
}

/** Half a percent either way: the source rounds. */
const ROUNDING = 0.005;

function percentOf(count: TokenOf<"count">, after: Token | undefined, i: number): Head {
  const percent = typeof count.quantity === "number" ? count.quantity : count.quantity.min;
  const share = { low: Math.max(0, Math.min(1, percent / 100 - ROUNDING)), high: Math.min(1, percent / 100 + ROUNDING), isSoft: true };
  const word = isKind(after, "percent") ? after : undefined;
  return { amount: { kind: "share", share }, last: word?.last ?? count.last, next: word === undefined ? i + 1 : i + 2 };
}
