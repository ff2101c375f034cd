import type * as z from "zod";
import { failure, type Outcome } from "./outcome.js";
import { issuesOfShape, type ShapeIssueCode } from "./shape.js";

/**
 * Reads an outside value by a schema: its shape only, without cross-field laws.
 *
 * @returns the value, or issues `missing_key`, `unknown_key`, `wrong_type`, `not_allowed`, `too_long`. Never throws on
 * JSON values.
 * @example readShape(Quantity, { min: 161 }) // => { ok: true, value: { min: 161 }, … }
 * @example readShape(Quantity, -1).ok // => false
 */
export function readShape<T>(schema: z.ZodType<T, T>, value: unknown): Outcome<T, ShapeIssueCode> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data, issues: [] };
  const [first, ...rest] = issuesOfShape(parsed.error.issues, value, { schema });
  if (first === undefined) return failure({ code: "not_allowed", path: [], input: value, message: "The value is not of the model's shape." });
  return { ok: false, issues: [first, ...rest] };
}
