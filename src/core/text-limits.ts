import type { Span } from "./span.js";

/** Longest name, label or code that a model accepts, in UTF-16 code units. */
export const NAME_LIMIT = 500;
/** Longest wording that a model accepts, in UTF-16 code units. */
export const WORDING_LIMIT = 20_000;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether the text holds half of a surrogate pair, which no encoding can carry.
 *
 * @example hasLoneSurrogate("\ud83d") // => true
 */
export function hasLoneSurrogate(text: string): boolean {
  return hasLoneSurrogateIn(text, { start: 0, end: text.length });
}

/**
 * Whether a stretch of the text, read by itself, holds half of a surrogate pair.
 *
 * @example hasLoneSurrogateIn("🔹", { start: 0, end: 1 }) // => true
 */
export function hasLoneSurrogateIn(text: string, { start, end }: Span): boolean {
  // Few texts have any surrogate, paired or not; the loop is several times faster than the pattern.
  for (let i = start; i < end; i += 1) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return LONE_SURROGATE.test(text.slice(start, end));
  return false;
}

/**
 * Whether a value is what `Name` reads, without zod.
 *
 * @example isName("") // => false
 */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= NAME_LIMIT && !hasLoneSurrogate(value);
}
