import type { Words } from "../../core/lexicon/index.js";
import type { Measure } from "../../interception/index.js";
import { boundsOf } from "../../quantity/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import { SIGN } from "../shared/signs.js";
import { numberOf } from "./grammatical-number.js";
import type { Amount, Nominal } from "./nominal.js";
import { isKind, type Token, type TokenOf } from "./token.js";
import { isAllSorts, jointOf, weaponIn, type WeaponToken } from "./weapon-list.js";

/** A verb of the formula, or a noun that stands for one («влучання», «падіння уламків»). */
export interface Verb {
  readonly measure: Measure | "debris";
  readonly isWeak: boolean;
  readonly first: number;
  readonly last: number;
}

/** What a sentence is made of, in order; brackets are held by the amount before them. */
export type Part = { readonly kind: "verb"; readonly verb: Verb } | { readonly kind: "nominal"; readonly nominal: Nominal } | { readonly kind: "mark"; readonly token: Token };

/** What the parser reads from. */
export interface Reader {
  readonly text: BulletinText;
  readonly depths: readonly number[];
}

/** The signs before the words `from` to `to`, those in deeper brackets left out. */
export function signsBetween({ text, depths }: Reader, from: number, to: number, depth: number): number {
  let signs = 0;
  for (let i = from; i <= to; i += 1) if ((depths[i] ?? 0) <= depth) signs |= (text.signs[i] ?? 0) & ~((depths[i - 1] ?? 0) > depth ? SIGN.close : 0);
  return signs;
}

/** Words that mean nothing here may stand between a number and its noun: «29 ворожих ударних БпЛА». */
const LONGEST_GAP = 4;
const PARTING = SIGN.comma | SIGN.stop | SIGN.semicolon | SIGN.colon | SIGN.dash | SIGN.newline;

/** Parses the tokens of one sentence or bracket. Linear. */
export function partsOf(reader: Reader, tokens: readonly Token[]): Part[] {
  const depth = tokens.reduce((least, token) => Math.min(least, token.depth), Infinity);
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const [part, next] = partAt(reader, tokens, token, i, depth);
    const last = parts.at(-1);
    const joined = part.kind === "verb" ? joinedVerb(reader, parts, part.verb) : undefined;
    if (joined !== undefined) {
      while (parts.at(-1)?.kind === "mark") parts.pop();
      parts[parts.length - 1] = { kind: "verb", verb: joined };
    } else if (part.kind === "mark" && part.token.depth > depth && isKind(part.token, "measure") && part.token.measure === "suppressed" && failedAt(parts) !== undefined) {
      // «Не досягли цілей (локаційно втрачені)».
      const at = failedAt(parts) ?? 0;
      const failed = parts[at];
      if (failed?.kind === "verb") parts[at] = { kind: "verb", verb: { ...failed.verb, measure: "suppressed" } };
    } else if (last?.kind === "nominal" && part.kind === "mark" && part.token.depth > depth) {
      parts[parts.length - 1] = { kind: "nominal", nominal: withBracket(last.nominal, part.token) };
    } else parts.push(part);
    i = next;
  }
  return parts;
}

/** Where the verb «не досягли (цілей)» stands, when it is the last word before. */
function failedAt(parts: readonly Part[]): number | undefined {
  const at = parts.findLastIndex((part) => !(part.kind === "mark" && part.token.kind === "target"));
  const part = parts[at];
  return part?.kind === "verb" && part.verb.measure === "failed" ? at : undefined;
}

function withBracket(nominal: Nominal, token: Token): Nominal {
  return { ...nominal, brackets: [...nominal.brackets.slice(0, -1), [...(nominal.brackets.at(-1) ?? []), token]] };
}

function partAt(reader: Reader, tokens: readonly Token[], token: Token, i: number, depth: number): readonly [Part, number] {
  if (token.depth > depth) return [{ kind: "mark", token }, i + 1];
  if (token.kind === "measure") return [{ kind: "verb", verb: token }, i + 1];
  if (token.kind === "debris") return [{ kind: "verb", verb: { measure: "debris", isWeak: false, first: token.first, last: token.last } }, i + 1];
  if (token.kind === "launches") return [{ kind: "verb", verb: { measure: "launched", isWeak: false, first: token.first, last: token.last } }, i + 1];
  const found = nominalAt(reader, tokens, i, depth);
  return found === undefined ? [{ kind: "mark", token }, i + 1] : [{ kind: "nominal", nominal: found.nominal }, found.next];
}

/** «Збито/подавлено», «збити та подавити», «виявлено та здійснено супровід»: one verb of two. */
function joinedVerb({ text }: Reader, parts: readonly Part[], verb: Verb): Verb | undefined {
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

interface Found {
  readonly nominal: Nominal;
  readonly next: number;
}

function nominalAt(reader: Reader, tokens: readonly Token[], i: number, depth: number): Found | undefined {
  const { words } = reader.text;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (isKind(token, "weapon")) return withWeapons(reader, tokens, i, depth, { amount: undefined, first: token.first, isPart: isPartBefore(tokens, i), whole: undefined });
  const head = amountAt(reader, tokens, i);
  if (head === undefined) return undefined;
  let next = head.next;
  let isPart = isPartBefore(tokens, i);
  let whole: Nominal["whole"];
  if (isKind(tokens[next], "ofThem")) {
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
  if (isKind(noun, "weapon") || isKind(noun, "adjective")) return withWeapons(reader, tokens, next, depth, { amount: head.amount, first: token.first, isPart, whole });
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
      if (isKind(after, "percent") || text.view.charAt(text.words.ends[token.last] ?? 0) === "%") return percentOf(token, after, i);
      return { amount: { kind: "count", quantity }, last: token.last, next: i + 1 };
    }
    case "share":
      return { amount: { kind: "share", share: token.share }, last: token.last, next: i + 1 };
    case "both":
      return { amount: { kind: "count", quantity: 2 }, last: token.last, next: i + 1 };
    case "all":
      // «Усі 11»: the number says it.
      if (isKind(after, "count")) return { amount: { kind: "count", quantity: after.quantity }, last: after.last, next: i + 2 };
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

interface ListHead {
  readonly amount: Amount | undefined;
  readonly first: number;
  readonly isPart: boolean;
  readonly whole: Nominal["whole"];
}

/** Names that share a number: as many as a bundle of weapons may hold. */
const LONGEST_LIST = 50;

/** A number's weapons: the name beside it and those that share it, with what stands in brackets between them. */
function withWeapons(reader: Reader, tokens: readonly Token[], start: number, depth: number, head: ListHead): Found {
  const weapons: WeaponToken[] = [];
  const brackets: Token[][] = [];
  let isOpen = false;
  let last = head.first;
  let next = start;
  for (let i = start; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.depth > depth) {
      if ((tokens[i - 1]?.depth ?? 0) <= depth) brackets.push([]);
      brackets.at(-1)?.push(token);
      next = i + 1;
      continue;
    }
    if (token.kind === "and" || token.kind === "also") continue;
    if (token.kind !== "weapon" && token.kind !== "adjective") break;
    const before = weapons.at(-1);
    const joint = before === undefined ? "joins" : jointWith(reader, tokens, before, token, i, depth);
    if (joint === "parts" || weapons.length >= LONGEST_LIST) break;
    isOpen ||= joint === "open";
    // An adjective before its noun is the noun's: «29 балістичних (в т. ч. протикорабельних) ракет».
    if (before?.kind === "adjective" && token.kind === "weapon" && weaponIn(token) === "missile-unspecified") weapons[weapons.length - 1] = { ...before, last: token.last };
    else weapons.push(token);
    last = token.last;
    next = i + 1;
  }
  const isTotal = weapons.length > 0 && weapons.every((weapon) => isAllSorts(weaponIn(weapon)));
  const { amount = { kind: "unnumbered" }, first, isPart, whole } = head;
  return { nominal: { kind: isTotal ? "targets" : "weapons", amount, weapons, ...(whole !== undefined && { whole }), isPart, isOpen, first, last, brackets }, next };
}

function jointWith(reader: Reader, tokens: readonly Token[], before: WeaponToken, token: WeaponToken, i: number, depth: number): ReturnType<typeof jointOf> {
  const signs = signsBetween(reader, before.last + 1, token.first, depth);
  const link = tokens.slice(Math.max(0, i - 2), i).filter(({ first, depth: at }) => first > before.last && at === depth);
  const isAlso = link.some(({ kind }) => kind === "also");
  const isAnd = isAlso || link.some(({ kind }) => kind === "and");
  const isComma = (signs & SIGN.comma) !== 0;
  const isBare = !isAnd && !isComma;
  if ((signs & (SIGN.stop | SIGN.semicolon | SIGN.colon | SIGN.newline)) !== 0 && !isComma) return "parts";
  if (isBare && (before.kind === "adjective" || gapBetween(reader, before.last, token.first, depth) === 0)) return "joins";
  const number = numberOf(reader.text.words, token.first, token.last, true);
  return jointOf(before, token, { isAnd: isAnd && !isComma, isAlso, isNextSingular: number === 1 });
}

function gapBetween({ depths }: Reader, last: number, first: number, depth: number): number {
  let gap = 0;
  for (let i = last + 1; i < first; i += 1) if ((depths[i] ?? 0) <= depth) gap += 1;
  return gap;
}

/** The words' number for an unnumbered name. */
export function unnumbered(words: Words, nominal: Nominal, isGenitive: boolean): ReturnType<typeof numberOf> {
  const head = nominal.weapons[0];
  const number = head === undefined ? { min: 1 } : numberOf(words, head.first, head.last, isGenitive);
  // Of each kind named there is one at least.
  return nominal.weapons.length > 1 ? { min: Math.max(nominal.weapons.length, boundsOf(number).min) } : number;
}
