import { foldText, SIGN } from "../../core/lexicon/index.js";
import { isGeneric } from "../../munition/index.js";
import { numberOf } from "./grammatical-number.js";
import type { Amount, Nominal } from "./nominal.js";
import { signsBetween, type Reader } from "./part.js";
import type { Token } from "./token.js";
import { isAllSorts, isModelAlone, jointOf, weaponIn, type WeaponToken } from "./weapon-list.js";

/** An amount, and the token after it. */
export interface FoundNominal {
  readonly nominal: Nominal;
  readonly next: number;
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
export function weaponsOfNominal(reader: Reader, tokens: readonly Token[], start: number, depth: number, head: ListHead): FoundNominal {
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
    const joint = weapons.length === 0 ? "joins" : jointWith(reader, tokens, weapons, token, i, depth, head.amount !== undefined);
    if (joint === "parts" || weapons.length >= LONGEST_LIST) break;
    isOpen ||= joint === "open";
    // An adjective before its noun is the noun's: «29 балістичних (в т. ч. протикорабельних) ракет».
    if (before?.kind === "adjective" && token.kind === "weapon" && weaponIn(token) === "missile-unspecified") weapons[weapons.length - 1] = { ...before, last: token.last };
    else if (before !== undefined && isOwnName(reader, before, token, depth)) weapons[weapons.length - 1] = { ...token, first: before.first };
    else weapons.push(token);
    last = token.last;
    next = i + 1;
  }
  const isTotal = weapons.length > 0 && weapons.every((weapon) => isAllSorts(weaponIn(weapon)));
  const { amount = { kind: "unnumbered" }, first, isPart, whole } = head;
  return { nominal: { kind: isTotal ? "targets" : "weapons", amount, weapons, ...(whole !== undefined && { whole }), isPart, isOpen, first, last, brackets }, next };
}

function jointWith(reader: Reader, tokens: readonly Token[], weapons: readonly WeaponToken[], token: WeaponToken, i: number, depth: number, isCounted: boolean): ReturnType<typeof jointOf> {
  const [first = token] = weapons;
  const before = weapons.at(-1) ?? first;
  const signs = signsBetween(reader, before.last + 1, token.first, depth);
  const link = tokens.slice(Math.max(0, i - 2), i).filter(({ first, depth: at }) => first > before.last && at === depth);
  const isAlso = link.some(({ kind }) => kind === "also");
  const isAnd = isAlso || link.some(({ kind }) => kind === "and");
  const isComma = (signs & SIGN.comma) !== 0;
  const isBare = !isAnd && !isComma;
  if ((signs & (SIGN.stop | SIGN.semicolon | SIGN.colon | SIGN.newline)) !== 0 && !isComma) return "parts";
  if (isBare && (before.kind === "adjective" || gapBetween(reader, before.last, token.first, depth) === 0)) return "joins";
  const number = numberOf(reader.text.words, token.first, token.last, true);
  return jointOf(before, token, { isAnd: isAnd && !isComma, isAlso, isNextSingular: number === 1, isHeadModel: isCounted && isModelAlone(first) });
}

/** «Керованою ракетою наземного базування «Іскандер-К»»: a quoted name after its common noun and what describes it. */
function isOwnName(reader: Reader, before: WeaponToken, token: WeaponToken, depth: number): boolean {
  const signs = signsBetween(reader, before.last + 1, token.first, depth);
  const isQuoted = ((reader.text.signs[token.first] ?? 0) & SIGN.quote) !== 0;
  return isQuoted && (signs & ~(SIGN.quote | SIGN.hyphen)) === 0 && isGeneric(weaponIn(before)) && !isGeneric(weaponIn(token)) && gapBetween(reader, before.last, token.first, depth) > 0 && !hasAnd(reader, before.last, token.first);
}

/** «І», «та» between two words. */
function hasAnd({ text: { words } }: Reader, last: number, first: number): boolean {
  for (let i = last + 1; i < first; i += 1) if (AND.has(words.keys[i] ?? "")) return true;
  return false;
}

const AND: ReadonlySet<string> = new Set(["та", "і", "й", "або", "чи"].map(foldText));

function gapBetween({ depths }: Reader, last: number, first: number, depth: number): number {
  let gap = 0;
  for (let i = last + 1; i < first; i += 1) if ((depths[i] ?? 0) <= depth) gap += 1;
  return gap;
}
