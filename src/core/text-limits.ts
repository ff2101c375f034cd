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
  // Few texts have any surrogate, paired or not; the loop is several times faster than the pattern.
  for (let i = 0; i < text.length; i += 1) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return LONE_SURROGATE.test(text);
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
