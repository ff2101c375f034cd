import { hasLoneSurrogate, NAME_LIMIT } from "../../core/index.js";

/** Whether a value can stand as a name in a model. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= NAME_LIMIT && !hasLoneSurrogate(value);
}
