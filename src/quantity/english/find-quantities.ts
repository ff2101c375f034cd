import type { Span } from "../../core/index.js";
import type { Quantity } from "../quantity.js";
import { literalPolicy, vaguePolicy, type VaguePolicy, type VaguePolicyName } from "../vague-policy.js";
import type { RefusalCode } from "./reading-state.js";
import { scan, type Finding } from "./scan.js";
import { tokenize, type Token } from "./token.js";

/** Settings of the English readers. */
export interface EnglishCountOptions {
  /** What vague words are taken for; `literal` if not given. */
  readonly policy?: VaguePolicyName | VaguePolicy | undefined;
}

/** A count phrase of a text, with the words that it was read from. Spans are UTF-16 units of the text as given. */
export interface QuantityPhrase {
  readonly quantity: Quantity;
  /** The whole that it is a part of: 84 in "52 out of 84". */
  readonly of?: Quantity | undefined;
  /** Name of the policy, where a vague word was resolved by it. */
  readonly policy?: string | undefined;
  /** The words of the whole phrase. */
  readonly wording: string;
  /** Where they stand. */
  readonly span: Span;
  /** Where the words stand that give the count alone: "52" of "52 out of 84". */
  readonly countSpan: Span;
  /** Where the words of the whole stand. */
  readonly ofSpan?: Span | undefined;
}

/** Words that look like a count and were not read as one. */
export interface RefusedPhrase {
  readonly code: RefusalCode;
  readonly wording: string;
  readonly span: Span;
}

/** What {@link scanQuantities} returns; neither list overlaps itself or the other, both are in order. */
export interface QuantityScan {
  readonly found: readonly QuantityPhrase[];
  readonly refused: readonly RefusedPhrase[];
}

/**
 * Finds every count phrase in running English text, the longest at each place, and tells what looked like one and was
 * refused: percentages, fractions, dates, times, measures of time and distance, compounds ("24-hour"). Years after
 * "in", the pronoun "one", "both … and", and "over" before a place ("over 12 regions" is 12) are told from counts by the
 * words around them. "No" is left to readers that know the nouns. Takes time linear in the text. Never throws on text.
 *
 * @throws RangeError for an unknown policy name
 * @example scanQuantities("37% of the missiles").refused // => [{ code: "percentage", wording: "37%", span: { start: 0, end: 3 } }]
 */
export function scanQuantities(text: string, { policy = literalPolicy }: EnglishCountOptions = {}): QuantityScan {
  const chosen = vaguePolicy(policy);
  const tokens = tokenize(text);
  const found: QuantityPhrase[] = [];
  const refused: RefusedPhrase[] = [];
  for (const finding of scan(tokens, 0, { policy: chosen, prose: true })) {
    if (finding.kind === "read") found.push(phraseOf(text, tokens, finding, chosen));
    else {
      const span = spanOf(tokens, finding.first, finding.next);
      refused.push({ code: finding.code, wording: text.slice(span.start, span.end), span });
    }
  }
  return { found, refused };
}

/**
 * The count phrases of {@link scanQuantities} alone.
 *
 * @throws RangeError for an unknown policy name
 * @example findQuantities("downed 52 out of 84, not more than 50").map(({ wording }) => wording) // => ["52 out of 84", "not more than 50"]
 */
export function findQuantities(text: string, options: EnglishCountOptions = {}): readonly QuantityPhrase[] {
  return scanQuantities(text, options).found;
}

/** A finding as a value over the text. */
export function phraseOf(text: string, tokens: readonly Token[], found: Finding & { kind: "read" }, policy: VaguePolicy): QuantityPhrase {
  const span = spanOf(tokens, found.first, found.next);
  return {
    quantity: found.quantity,
    ...(found.whole === undefined ? {} : { of: found.whole.quantity }),
    ...(found.vague ? { policy: policy.name } : {}),
    wording: text.slice(span.start, span.end),
    span,
    countSpan: spanOf(tokens, found.first, found.countNext),
    ...(found.whole === undefined ? {} : { ofSpan: spanOf(tokens, found.whole.first, found.whole.next) }),
  };
}

/** The stretch of text from one token to the one before another. */
export function spanOf(tokens: readonly Token[], first: number, next: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
