import type { Span } from "../../core/index.js";
import { scanQuantities, type EnglishCountOptions, type QuantityPhrase, type RefusalCode } from "../../quantity/index.js";
import { listView } from "./list-view.js";
import { ABBREVIATIONS } from "./tables/function-words.js";

/**
 * A piece of a sentence: a word, a sign, a count phrase, or words that look like a count and are none ("37%", "all but
 * 26"). Quotes and Markdown's stars are left out.
 */
export interface Item {
  readonly kind: "word" | "mark" | "count" | "refused";
  /** Lower case, with a straight apostrophe and without a possessive's ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Of a `count`. */
  readonly phrase?: QuantityPhrase | undefined;
  /** Whether the sentence before it has ended. */
  readonly opens: boolean;
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:(?:['’.&‑-]|\.-|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\S/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UNSEEN = /^["“”„«»'‘’`*_~]$/u;
const ENDING = /^[.!?…]$/u;
const PARAGRAPH = /\n[^\S\n]*\n|\u2029/u;

/** Words that name no number of their own. */
const NUMBERLESS = /^(?:several|multiple|many|numerous|a few|few|a handful)$/iu;

/** Cuts a text into items, each count phrase one of them. Linear. Never throws. */
export function itemsOf(given: string, options: EnglishCountOptions): Item[] {
  const asGiven = scanQuantities(given, options);
  const starts = new Set(asGiven.found.map(({ span }) => span.start));
  const text = listView(given, (at) => starts.has(at));
  const { found, refused } = text === given ? asGiven : scanQuantities(text, options);
  const figures = [
    ...found.filter(({ wording }) => !NUMBERLESS.test(wording)).map((phrase) => ({ span: phrase.span, phrase })),
    ...refused.filter(({ code }) => UNCOUNTED.has(code)).flatMap(({ span }) => partsOf(text, span, options)),
  ].sort((a, b) => a.span.start - b.span.start);
  const items: Item[] = [];
  let next = 0;
  let reached = 0;
  let opens = true;
  // Written out, for items of one shape are read several times as fast.
  const add = (kind: Item["kind"], start: number, end: number, capital: boolean, phrase: QuantityPhrase | undefined): void => {
    if (PARAGRAPH.test(text.slice(reached, start))) opens = true;
    items.push({ kind, start, end, text: normal(text.slice(start, end)), opens, capital, phrase });
    opens = false;
    reached = end;
  };
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    for (let figure = figures[next]; figure !== undefined && figure.span.start < end; figure = figures[(next += 1)]) {
      add(figure.phrase === undefined ? "refused" : "count", figure.span.start, figure.span.end, false, figure.phrase);
    }
    if (start < reached) continue;
    const isWord = LETTER_OR_DIGIT.test(piece);
    if (!isWord && UNSEEN.test(piece)) continue;
    if (!isWord && ENDING.test(piece)) opens = !(piece === "." && ABBREVIATIONS.has(items.at(-1)?.text ?? "")) && /^[\s"”’')*_]/u.test(text.slice(end, end + 1) || " ");
    else add(isWord ? "word" : "mark", start, end, isWord && /^\p{Lu}/u.test(piece), undefined);
  }
  return items;
}

const UNCOUNTED: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["percentage", "fraction", "whole_unknown"]);
const OF = " of ";

/** A share of a whole, which is no count, and the whole, which is one: "37% of the 80 missiles". */
function partsOf(text: string, span: Span, options: EnglishCountOptions): { span: Span; phrase: QuantityPhrase | undefined }[] {
  const of = text.slice(span.start, span.end).toLowerCase().lastIndexOf(OF);
  if (of === -1) return [{ span, phrase: undefined }];
  const from = span.start + of + OF.length;
  const [whole] = scanQuantities(text.slice(from, span.end), options).found;
  if (whole === undefined) return [{ span, phrase: undefined }];
  const shifted = ({ start, end }: Span): Span => ({ start: start + from, end: end + from });
  const phrase = { ...whole, span: shifted(whole.span), countSpan: shifted(whole.countSpan), of: undefined, ofSpan: undefined };
  return [{ span: { start: span.start, end: span.start + of }, phrase: undefined }, { span: phrase.span, phrase }];
}

function normal(word: string): string {
  return word.toLowerCase().replace(/[’‘]/gu, "'").replace(/'s?$/u, "");
}

/** The sentences as stretches of items, half-open. */
export function sentencesOf(items: readonly Item[]): { readonly from: number; readonly to: number }[] {
  const starts = items.flatMap(({ opens }, i) => (opens ? [i] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? items.length }));
}
