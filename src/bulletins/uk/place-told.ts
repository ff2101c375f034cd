import { SIGN } from "../../core/lexicon/index.js";
import type { Nominal } from "./nominal.js";
import { signsBetween, type Part } from "./part.js";
import type { Place } from "./place-in-text.js";
import { AT_WORDS } from "./tables/cues.js";

/** The places that an amount is told of. */
export interface ToldPlace {
  /** The first word of the place, where it is told of one alone. */
  readonly at: number | undefined;
  /** Whether a dash stands between the two: a number without a noun is then said of the place. */
  readonly isApart: boolean;
}

/** The place that an amount is told of: «п’ять – над Одещиною», «на Одещині – 4», «3 БпЛА на Сумщині». */
export function placeTold({ reader }: Place, parts: readonly Part[], index: number, { first, last }: Nominal): ToldPlace | undefined {
  const { text, depths } = reader;
  const depth = depths[first] ?? 0;
  const [before, after] = [placeAt(parts[index - 1]), placeAt(parts[index + 1])];
  const isDash = (signs: number): boolean => (signs & (SIGN.dash | SIGN.hyphen)) !== 0;
  if (before?.last === first - 1 && isDash(text.signs[first] ?? 0)) return { at: isJoint(parts, index - 1, -1) ? undefined : before.first, isApart: true };
  if (after === undefined || after.first - last > LONGEST_GAP) return undefined;
  for (let i = last + 1; i < after.first; i += 1) if (!AT_WORDS.has(text.words.keys[i] ?? "")) return undefined;
  const signs = signsBetween(reader, last + 1, after.first, depth);
  if ((signs & PARTING) !== 0) return undefined;
  return { at: isJoint(parts, index + 1, 1) ? undefined : after.first, isApart: isDash(signs) };
}

/** Whether a place stands between the amounts before and after this one: «над Полтавщиною збито 7», «7 збито на Полтавщині». */
export function isBesidePlace(parts: readonly Part[], index: number): boolean {
  for (const step of [-1, 1] as const) {
    for (let i = index + step; i >= 0 && i < parts.length; i += step) {
      const part = parts[i];
      if (part?.kind === "nominal") break;
      if (placeAt(part) !== undefined) return true;
    }
  }
  return false;
}

const PARTING = SIGN.comma | SIGN.stop | SIGN.semicolon | SIGN.colon | SIGN.newline | SIGN.open | SIGN.close;

/** «– над територією Одещини». */
const LONGEST_GAP = 4;

function placeAt(part: Part | undefined): { readonly first: number; readonly last: number } | undefined {
  return part?.kind === "mark" && part.token.kind === "place" ? part.token : undefined;
}

/** «Над Одещиною та Миколаївщиною»: a number for both. */
function isJoint(parts: readonly Part[], index: number, step: 1 | -1): boolean {
  const next = parts[index + step];
  const beyond = next?.kind === "mark" && next.token.kind === "and" ? parts[index + 2 * step] : next;
  return placeAt(beyond) !== undefined;
}
