import { NAME_LIMIT, WORDING_LIMIT } from "../../core/index.js";

/** Whether a value is what `Name` of core reads, without zod. */
export function isName(value: unknown): value is string {
  return isText(value, NAME_LIMIT);
}

/** Whether a value is what `Wording` of core reads, without zod. */
export function isWording(value: unknown): value is string {
  return isText(value, WORDING_LIMIT);
}

function isText(value: unknown, limit: number): value is string {
  if (typeof value !== "string" || value.length === 0 || value.length > limit) return false;
  for (let i = 0; i < value.length; i += 1) {
    const unit = value.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    // The first half of a pair needs the second; a second half by itself is alone.
    const next = value.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    i += 1;
  }
  return true;
}
