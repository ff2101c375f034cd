import { describeValue, failure, success, warning, type IssueDraft, type Outcome, type Span } from "../../core/index.js";
import { literalPolicy, vaguePolicy } from "../vague-policy.js";
import { phraseOf, spanOf, type EnglishCountOptions, type QuantityPhrase } from "./find-quantities.js";
import { readPhrase } from "./phrase.js";
import { REFUSALS } from "./refusals.js";
import type { ReadingMode, RefusalCode } from "./reading-state.js";
import { scan } from "./scan.js";
import { tokenize, type Token } from "./token.js";

/** What can be wrong with the words of a count. */
export type CountPhraseIssueCode = RefusalCode | "wrong_type" | "no_quantity" | "unread_words";

const OPENING = /^["'“‘«([*]$/u;
const CLOSING = /^["'”’»)\].,;:!?*]$/u;

/**
 * Reads an English count phrase: numerals ("1,000", "6 000", "twenty-two", "half a million"), bounds ("more than 160" is
 * 161 or more; "at least", "up to", "nearly 500" is 0–499, approximate; "about 300"; "between 5 and 7", "5–7"), vague
 * words under a named policy ("dozens", "a couple", "several hundred"), parts of a whole ("52 out of 84", "half of the
 * 10", "all but 26 of 100", "all 36"), "none", "both". For running text see `findQuantities`.
 *
 * @returns the quantity, canonical, the whole where one is named, and the policy's name where a vague word was
 *   resolved by it. A noun that follows ("dozens of drones") is left with the warning `unread_words`. Failures:
 *   `wrong_type`, `no_quantity`, `unread_words`, `fraction`, `percentage`, `negative_count`, `not_a_count` (a date, a
 *   time, a measure), `broken_numeral` ("fifty-fifty"), `crossed_bounds`, `unsafe_count`, `impossible_quantity` ("fewer than 0"), `whole_unknown` ("all but 26"),
 *   `subset_exceeds_whole`, `vague_word_unknown` (to the policy). Never throws on any JSON value.
 * @throws RangeError for an unknown policy name
 * @example readQuantity("dozens") // => { ok: true, value: { quantity: { min: 24 }, policy: "literal", wording: "dozens", span: { start: 0, end: 6 }, countSpan: { start: 0, end: 6 } }, issues: [] }
 * @example readQuantity("all but 26").issues.map(({ code }) => code) // => ["whole_unknown"]
 */
export function readQuantity(words: string, { policy = literalPolicy }: EnglishCountOptions = {}): Outcome<QuantityPhrase, CountPhraseIssueCode> {
  const mode: ReadingMode = { policy: vaguePolicy(policy), prose: false };
  const given: unknown = words;
  if (typeof given !== "string") return failure(draftOf("wrong_type", given));
  const tokens = tokenize(given);
  const first = tokens.findIndex(({ text }) => !OPENING.test(text));
  const read = first === -1 ? undefined : readPhrase(tokens, first, mode);
  if (read === undefined) return failNothingRead(given, tokens, mode);
  if (read.kind === "refused") return failure(draftOf(read.code, given, spanOf(tokens, first, read.next)));
  const phrase = phraseOf(given, tokens, { ...read, first }, mode.policy);
  const rest = tokens.findIndex(({ text }, i) => i >= read.next && !CLOSING.test(text));
  if (rest === -1) return success(phrase);
  const span = { start: tokens[rest]?.start ?? 0, end: given.length };
  const draft = draftOf("unread_words", given, span);
  return isPlain(tokens, rest, mode) ? success(phrase, [warning(draft)]) : failure(draft);
}

/** Whether nothing from `at` on could have a say in a count. */
function isPlain(tokens: readonly Token[], at: number, mode: ReadingMode): boolean {
  return scan(tokens, at, { ...mode, prose: true }).length === 0;
}

/** Letters of no English word. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

function failNothingRead(words: string, tokens: readonly Token[], mode: ReadingMode): Outcome<never, CountPhraseIssueCode> {
  const [found] = scan(tokens, 0, mode);
  if (found?.kind === "refused") return failure(draftOf(found.code, words, spanOf(tokens, found.first, found.next)));
  const draft = found === undefined ? draftOf("no_quantity", words) : draftOf("unread_words", words, { start: 0, end: tokens[found.first]?.start ?? 0 });
  return failure(OTHER_SCRIPT.test(words) ? { ...draft, message: `${draft.message} Only English words are read here.` } : draft);
}

function draftOf(code: CountPhraseIssueCode, words: unknown, span?: Span): IssueDraft<CountPhraseIssueCode> {
  const said = typeof words === "string" && span !== undefined ? words.slice(span.start, span.end) : words;
  return { code, path: [], input: words, message: `${describeValue(said)} ${REFUSALS[code]}`, ...(span === undefined ? {} : { span }) };
}
