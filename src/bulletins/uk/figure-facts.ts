import type { Span } from "../../core/index.js";
import { foldText, SIGN } from "../../core/lexicon/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { Figure } from "./figure.js";
import type { Nominal } from "./nominal.js";
import type { Part, Reader, Verb } from "./part.js";
import { partsOf } from "./parts-of.js";
import type { Collected, Place } from "./place-in-text.js";
import type { Token } from "./token.js";
import { unnumbered } from "./unnumbered.js";

/** Whether the verb counts places: hits or debris. */
export function isOfPlaces(verb: Verb | undefined): boolean {
  return verb?.measure === "debris" || verb?.measure === "reachedTarget";
}

/** «Падіння збитих (уламки) на 5.»: the noun left out. */
export function isPlaceCount({ reader: { text } }: Place, { kind, first, weapons }: Nominal, verb: Verb | undefined): boolean {
  const isOn = /^(?:на|в|у)$/u.test(text.words.keys[first - 1] ?? "");
  return kind === "bare" && weapons.length === 0 && isOn && isOfPlaces(verb);
}

/** «Із 140 БпЛА збито 120»: the whole, named again. */
export function isReference(before: Part | undefined, { amount, first }: Nominal): boolean {
  return amount.kind === "count" && before?.kind === "mark" && before.token.kind === "from" && before.token.last === first - 1;
}

/** The words for the part, without its number: «реактивні». */
export function labelOf({ text: { text, words } }: Reader, { last }: Nominal): string {
  return text.slice(words.starts[last], words.ends[last]);
}

/** The words of an amount in the text. */
export function spanOf({ text: { words } }: Reader, { first, last }: Nominal): Span {
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}

/** «П’ять ракет різних типів: одна Х-59 та чотири С-300». */
export function opensList({ reader: { text } }: Place, { last }: Nominal): boolean {
  for (let i = last + 1; i <= last + LONGEST_TAIL; i += 1) {
    const signs = text.signs[i] ?? 0;
    if ((signs & (SIGN.newline | SIGN.semicolon | SIGN.comma | SIGN.stop)) !== 0) return false;
    if ((signs & (SIGN.colon | SIGN.dash)) !== 0) return true;
  }
  return false;
}

/** Words that may stand between weapons and the colon after them. */
const LONGEST_TAIL = 4;

/** «(третина – реактивні)», «(37 реактивних)»: parts without «із них». */
export function jetsAndShares({ reader }: Place, tokens: readonly Token[]): Nominal[] {
  return partsOf(reader, tokens).flatMap((part, index, parts) => {
    if (part.kind !== "nominal" || part.nominal.isPart) return [];
    if (part.nominal.kind === "jets") return [part.nominal];
    const next = parts[index + 1];
    const isJet = part.nominal.kind === "bare" && next?.kind === "mark" && next.token.kind === "jet";
    return isJet ? [{ ...part.nominal, kind: "jets" as const, last: next.token.last }] : [];
  });
}

/** A number without a noun counts weapons only right beside its verb: «знищено 24», «27 – локаційно втрачені». */
export function isSaid({ reader: { text } }: Place, { first, last, amount }: Nominal, verb: Verb): boolean {
  if (amount.kind === "unnumbered") return false;
  if (verb.first > last) return verb.first - last <= 2;
  return first - verb.last <= 3 && endsThere(text.signs[last + 1], last + 1 >= text.words.length);
}

function endsThere(signs: number | undefined, isEnd: boolean): boolean {
  return isEnd || ((signs ?? 0) & (SIGN.stop | SIGN.comma | SIGN.newline | SIGN.semicolon | SIGN.colon)) !== 0;
}

/** «20 українських БпЛА»: what the other side claims, not what attacked. */
export function isOfOtherSide({ text: { words } }: Reader, { first, last }: Nominal): boolean {
  for (let i = first; i <= last; i += 1) if ((words.keys[i] ?? "").startsWith(OTHER_SIDE)) return true;
  return false;
}

const OTHER_SIDE = foldText("українськ");

/** Whether a number without a noun speaks of the total before it in its sentence. */
export function refersToTotal(place: Place, { figures }: Collected, context: Figure | undefined): boolean {
  if (context !== undefined) return context.isTotal;
  const before = figures.at(-1);
  if (before === undefined) return false;
  if (before.sentence === place.sentence) return before.isTotal || before.ofTotal;
  return figures.some((figure) => figure.isTotal && figure.sentence === before.sentence && figure.section !== "headline");
}

/** The amount in numbers: the count, or what the form of the noun says. */
export function quantityIn({ reader }: Place, nominal: Nominal, verb: Verb): Quantity | undefined {
  const { amount } = nominal;
  if (amount.kind === "count") {
    if (!nominal.isOpen) return amount.quantity;
    return { min: typeof amount.quantity === "number" ? amount.quantity : amount.quantity.min };
  }
  if (amount.kind !== "unnumbered") return undefined;
  return unnumbered(reader.text.words, nominal, verb.measure === "reachedTarget");
}
