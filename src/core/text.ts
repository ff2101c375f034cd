import * as z from "zod";
import { hasLoneSurrogate, NAME_LIMIT, WORDING_LIMIT } from "./text-limits.js";

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
