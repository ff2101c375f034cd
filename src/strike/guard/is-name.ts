import { hasLoneSurrogate, NAME_LIMIT } from "../../core/index.js";

/** Whether a value is what `Name` of core reads, without zod. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= NAME_LIMIT && !hasLoneSurrogate(value);
}
