import type { Span } from "../core/index.js";
import { GAP, wordsOf, type Words } from "../core/lexicon/index.js";
import type { FoundHead } from "./head.js";
import type { PlaceCode } from "./place-code.js";
import type { Extent, PlaceKind, PlaceSense } from "./place-sense.js";
import { NAMESAKES } from "./tables/place-words.js";

/** Why a match is not certain: its name is a common word too, or several places bear it. */
export type PlaceDoubt = "common_word" | "several_places";

/** A place named in a text. */
export interface PlaceMatch {
  readonly code: PlaceCode;
  readonly kind: PlaceKind;
  readonly extent: Extent;
  /** The usual full name, in the language searched. */
  readonly name: string;
  /** Where, in UTF-16 code units of the text as given. */
  readonly span: Span;
  /** The words at the span. */
  readonly wording: string;
  readonly doubt?: PlaceDoubt | undefined;
  /** What else the name may mean. */
  readonly alternatives?: readonly PlaceCode[] | undefined;
}

/** A place's name found in a text, by its words. */
export interface FoundPlace {
  readonly first: number;
  readonly last: number;
  /** What it may stand for, the likeliest first. */
  readonly sense: PlaceSense;
  readonly others: readonly PlaceSense[];
  /** The noun that tells, after it or at the end of its list. */
  readonly head: FoundHead | undefined;
  /** Whether a title stands before it: «Республики Крым». */
  readonly hasLead: boolean;
}

/** What is told of a found place. */
export function matchOf(found: FoundPlace, words: Words): PlaceMatch {
  const { sense } = found;
  const alternatives = alternativesTo(found);
  const doubt = alternatives.length > 0 ? "several_places" : isDoubtfulWord(found, words) ? "common_word" : undefined;
  const { code, kind, name } = sense;
  const span = { start: words.starts[found.first] ?? 0, end: endOf(words, found) };
  const wording = words.text.slice(span.start, span.end);
  const match = { code, kind, extent: extentOf(found), name, span, wording };
  if (doubt === undefined) return match;
  return alternatives.length > 0 ? { ...match, doubt, alternatives } : { ...match, doubt };
}

function extentOf({ sense, others, head }: FoundPlace): Extent {
  if (head !== undefined) return "whole";
  return others.length === 0 || others.every((one) => one.extent === sense.extent) ? sense.extent : "either";
}

const NONE: readonly never[] = [];

function alternativesTo(found: FoundPlace): readonly PlaceCode[] {
  const { sense, others, head, hasLead } = found;
  const isMoscow = head?.head === "region" && sense.code === "RU-MOS";
  if (others.length === 0 && !isMoscow && (head !== undefined || hasLead || sense.guard !== "capital" || !sense.hasNamesakes)) return NONE;
  const senses = [sense, ...others];
  const shared: Readonly<Partial<Record<PlaceCode, readonly PlaceCode[]>>> = NAMESAKES;
  // An adjective, a noun or a title beside a name tells which of its namesakes it is.
  const isBare = head === undefined && !hasLead && senses.some((one) => one.guard === "capital");
  const namesakes = isBare ? senses.flatMap((one) => shared[one.code] ?? []) : [];
  // English "Moscow region" stands for «Московская область» and for «Московский регион» alike.
  const area: readonly PlaceCode[] = isMoscow ? ["X-RU-MOSREG"] : [];
  return [...new Set([...others.map((one) => one.code), ...namesakes, ...area])].filter((code) => code !== sense.code);
}

/** At the head of a sentence a capital does not tell a name from a common word. */
function isDoubtfulWord({ first, sense, others }: FoundPlace, words: Words): boolean {
  if (!sense.isCommon || !others.every((one) => one.isCommon)) return false;
  const before = words.text.slice(words.ends[first - 1] ?? 0, words.starts[first]);
  return first === 0 || (words.gaps[first] === GAP.stop && /[.!?…\n]/u.test(before));
}

const ABBREVIATED = wordsOf("обл").keys[0];

/** The bracket after a second name, and the full stop of «обл.», belong to the match. */
function endOf(words: Words, { first, last }: FoundPlace): number {
  const end = words.ends[last] ?? 0;
  const next = words.text.charAt(end);
  if (words.keys[last] === ABBREVIATED) return next === "." ? end + 1 : end;
  return next === ")" && words.text.slice(words.starts[first], end).includes("(") ? end + 1 : end;
}
