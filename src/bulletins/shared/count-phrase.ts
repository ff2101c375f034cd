import { GAP, longestPhraseAt, type Lexicon, type Words } from "../../core/lexicon/index.js";
import { boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import { numeralAt, type Numerals } from "./numerals.js";
import { ordinalAt, type Ordinals } from "./ordinals.js";
import { loneScaleAt, mayBeScaled, scaledAt, type CountScales } from "./scales.js";

/** What words before a number say of it. */
export type Hedge = "about" | "more_than" | "at_least" | "less_than" | "at_most" | "nearly" | "exactly";

/** The words in which a language counts, as data. */
export interface CountWords {
  readonly numerals: Numerals;
  /** «около», «более», «до». */
  readonly hedges: Lexicon<Hedge>;
  /** Counts without a number: «несколько», «десятки». */
  readonly vague: Lexicon<Quantity>;
  /** Words that make a count one for each: «по», folded. */
  readonly each: ReadonlySet<string>;
  /** Round measures that numbers multiply: «полтора десятка», «две сотни». */
  readonly scales?: CountScales | undefined;
  /** Words that count one by its place in a row: «третий». */
  readonly ordinals?: Ordinals | undefined;
  /** Words after a number that it is the least: «с лишним». */
  readonly orMore?: Lexicon<true> | undefined;
}

/** A count found in a text. */
export interface CountPhrase {
  readonly quantity: Quantity;
  readonly first: number;
  /** Last word, included. */
  readonly last: number;
  /** Whether it is so many for each of what follows: «по два». */
  readonly isEach: boolean;
  /** Where it counts by places in a row, the last of them: 3 of «третий», 5 of «четвертый и пятый». */
  readonly ordinal?: number | undefined;
}

/**
 * The count that begins at a word, hedges and «по» included: «по одному», «более 50», «до 17», «около сотни», «2–3»,
 * «полтора десятка» (a round number, and so a soft one), «третий» (one). «Более N» is N + 1 or more, «N с лишним» N or more; «до N» is 0 to N; «почти N» is soft, below N;
 * «около N» is N, soft. Never throws.
 */
export function countAt(words: Words, first: number, language: CountWords): CountPhrase | undefined {
  const ordinal = language.ordinals === undefined ? undefined : ordinalAt(words, first, language.ordinals, language.numerals);
  if (ordinal !== undefined) return { quantity: ordinal.quantity, first, last: ordinal.last, isEach: false, ordinal: ordinal.value };
  const isEach = language.each.has(words.keys[first] ?? "");
  const counted = isEach ? first + 1 : first;
  if (isEach && (words.gaps[counted] ?? GAP.stop) > GAP.space) return undefined;
  const hedge = longestPhraseAt(language.hedges, words, counted);
  const start = hedge === undefined ? counted : hedge.last + 1;
  if (hedge !== undefined && (words.gaps[start] ?? GAP.stop) > GAP.space) return undefined;
  const told = rangeAt(words, start, language) ?? wordAt(words, start, language, hedge !== undefined);
  if (told === undefined) return undefined;
  const found = orMore(words, told, language);
  return { quantity: hedged(found.quantity, hedge?.values[0]), first, last: found.last, isEach };
}

interface Counted {
  readonly quantity: Quantity;
  readonly last: number;
}

function rangeAt(words: Words, first: number, { numerals, scales }: CountWords): Counted | undefined {
  const low = numeralAt(words, first, numerals);
  const scaled = scales !== undefined && mayBeScaled(words, first, low?.last, scales) ? scaledAt(words, first, numerals, scales) : undefined;
  if (scaled !== undefined) return scaled;
  if (low === undefined) return undefined;
  const high = words.gaps[low.last + 1] === GAP.hyphen ? numeralAt(words, low.last + 1, numerals) : undefined;
  if (high === undefined || high.value <= low.value) return { quantity: low.value, last: low.last };
  return { quantity: { min: low.value, max: high.value }, last: high.last };
}

/** «10+», «десять с лишним»: so many or more. */
function orMore(words: Words, told: Counted, { orMore: lexicon }: CountWords): Counted {
  const phrase = lexicon === undefined ? undefined : longestPhraseAt(lexicon, words, told.last + 1);
  if (phrase === undefined && words.text.charCodeAt(words.ends[told.last] ?? 0) !== PLUS) return told;
  return { quantity: { min: boundsOf(told.quantity).min }, last: phrase?.last ?? told.last };
}

const PLUS = 43;

/** «Сотни» alone are several, «около сотни» is about one. */
function wordAt(words: Words, first: number, language: CountWords, isHedged: boolean): Counted | undefined {
  if (isHedged) return loneScaleAt(words, first, language.scales) ?? vagueAt(words, first, language);
  return vagueAt(words, first, language) ?? loneScaleAt(words, first, language.scales);
}

function vagueAt(words: Words, first: number, { vague }: CountWords): Counted | undefined {
  const phrase = longestPhraseAt(vague, words, first);
  const quantity = phrase?.values[0];
  if (phrase === undefined || quantity === undefined) return undefined;
  // A copy: the lexicon's own value would stand in every report.
  return { quantity: typeof quantity === "number" ? quantity : { ...quantity }, last: phrase.last };
}

function hedged(quantity: Quantity, hedge: Hedge | undefined): Quantity {
  const { min, max, approximate } = typeof quantity === "number" ? { min: quantity, max: quantity, approximate: undefined } : quantity;
  const top = max ?? min;
  switch (hedge) {
    case undefined:
    case "exactly":
      return quantity;
    case "about":
      return quantityOf({ min, max, approximate: true });
    case "more_than":
      return quantityOf({ min: min + 1 });
    case "at_least":
      return quantityOf({ min });
    case "less_than":
      return quantityOf({ min: 0, max: Math.max(0, top - 1) });
    case "at_most":
      return quantityOf({ min: 0, max: top, approximate });
    case "nearly":
      return quantityOf({ min: 0, max: Math.max(0, top - 1), approximate: true });
  }
}
