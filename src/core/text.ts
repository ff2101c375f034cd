import * as z from "zod";

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
  return LONE_SURROGATE.test(text);
}

const boundedText = (limit: number): z.ZodType<string, string> =>
  z
    .string()
    .min(1, { error: "a text of at least one character" })
    .max(limit, { abort: true })
    .refine((text) => !hasLoneSurrogate(text), { error: "well-formed Unicode text, without half of a surrogate pair" });

/** A name, label or identifier: 1 to {@link NAME_LIMIT} code units of well-formed Unicode. */
export const Name: z.ZodType<string, string> = boundedText(NAME_LIMIT);

/** Somebody's words: 1 to {@link WORDING_LIMIT} code units of well-formed Unicode. */
export const Wording: z.ZodType<string, string> = boundedText(WORDING_LIMIT);
