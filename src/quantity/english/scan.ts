import { readPhrase } from "./phrase.js";
import type { Phrase, ReadingMode, Refused } from "./reading-state.js";
import type { Token } from "./token.js";
import { wordAt } from "./words.js";

/** A phrase or a refusal, with the token that it starts at. */
export type Finding = (Phrase | Refused) & { readonly first: number };

/** All count phrases from the token `from` on, longest first at each place, in time linear in the tokens. */
export function scan(tokens: readonly Token[], from: number, mode: ReadingMode): Finding[] {
  const findings: Finding[] = [];
  for (let at = from; at < tokens.length; ) {
    const found = mayStart(tokens, at, mode) ? readPhrase(tokens, at, mode) : undefined;
    // The sign before a number goes with it.
    const signed = found?.kind === "refused" && found.code === "negative_count";
    if (found !== undefined) findings.push({ ...found, first: signed ? at - 1 : at });
    at = found?.next ?? at + 1;
  }
  return findings;
}

const PRONOUNS: ReadonlySet<string | undefined> = new Set(["no", "any", "every", "each", "this", "that", "which", "the", "another", "some"]);
const AFTER_PRONOUNS: ReadonlySet<string> = new Set(["another", "day", "point", "side", "or", "who", "that", "s"]);
const BEFORE_MANY: ReadonlySet<string | undefined> = new Set(["how", "so", "too", "not", "as", "that"]);

/** In prose "one" and "many" also stand for other things than counts. */
function mayStart(tokens: readonly Token[], at: number, { prose }: ReadingMode): boolean {
  if (!prose) return true;
  const before = tokens[at - 1]?.text;
  const text = tokens[at]?.text;
  if (text === "many") return !BEFORE_MANY.has(before);
  if (text !== "one") return true;
  return !PRONOUNS.has(before) && !AFTER_PRONOUNS.has(wordAt(tokens, at + 1)) && !isPartitive(tokens, at + 1);
}

/** "one of the largest attacks", "one of the army's most advanced systems" */
function isPartitive(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== "of" || tokens[at + 1]?.kind === "number") return false;
  return [2, 3, 4, 5].some((ahead) => /(?:est|most)$/u.test(wordAt(tokens, at + ahead)));
}
