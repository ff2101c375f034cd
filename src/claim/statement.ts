import * as z from "zod";
import { Name } from "../core/index.js";
import { TimeWindow } from "../time/index.js";

/**
 * What sort of thing a statement says: how things are, were or will be (`fact`), what somebody means to do (`plan`), what
 * somebody makes of it (`assessment`), and what somebody expects, fears or asks for.
 */
export type StatementKind = "fact" | "plan" | "assessment" | "expectation" | "concern" | "demand";

/**
 * What a claim without a figure says. Always the value of a claim: somebody's, dated, never the library's own.
 *
 * @example const noPause: Statement = { kind: "fact", about: "sign of a pause in the fighting", polarity: "negative" };
 * @example const outlook: Statement = { kind: "expectation", about: "the round", polarity: "affirmative", level: "low" };
 * @example const image: Statement = { kind: "assessment", about: "the attacks damaged an image of invulnerability", polarity: "affirmative" };
 */
export interface Statement {
  readonly kind: StatementKind;
  /** What it is about: a noun phrase in the middle of a sentence; of an assessment, a whole clause. */
  readonly about: string;
  /** `negative` where it denies: "no sign of a pause". */
  readonly polarity: "affirmative" | "negative";
  /** The time that it speaks of, as seen from when it was said; the present when absent. */
  readonly tense?: "past" | "present" | "future" | undefined;
  /** How strong an expectation or concern is. */
  readonly level?: "low" | "moderate" | "high" | undefined;
  /** The subject as a short name that programs match on: `pause`, `formal-proposal`. */
  readonly topic?: string | undefined;
  /** The time that it speaks of, where it names one ("within days"). */
  readonly window?: TimeWindow | undefined;
}

/** Reads the shape of a {@link Statement}. Shape only: `readStatement` checks the law of its window too. */
export const Statement: z.ZodType<Statement, Statement> = z.strictObject({
  kind: z.enum(["fact", "plan", "assessment", "expectation", "concern", "demand"]),
  about: Name,
  polarity: z.enum(["affirmative", "negative"]),
  tense: z.enum(["past", "present", "future"]).optional(),
  level: z.enum(["low", "moderate", "high"]).optional(),
  topic: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u, { error: 'a short name in small letters, such as "formal-proposal"' })
    .optional(),
  window: TimeWindow.optional(),
});
