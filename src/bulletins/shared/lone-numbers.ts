/** Signs that join digits into a time, a date, a fraction, a range or the name of a model. */
const JOINTS: ReadonlySet<string> = new Set([".", ":", "/", "-", "–", "‑"]);
const LETTER_OR_JOINT = /[\p{L}.:/–‑-]/u;

/**
 * The whole numbers in a text that stand alone: no part of a time ("20.10"), a model ("136/131", "Х-59") or a word.
 * Linear. Never throws.
 *
 * @example loneNumbers("15 of Shahed-136/131 at 20.10") // => ["15"]
 */
export function loneNumbers(text: string): string[] {
  return [...text.matchAll(/\d+/gu)].flatMap(({ 0: digits, index }) => {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + digits.length);
    const further = text.charAt(index + digits.length + 1);
    if (before !== "" && LETTER_OR_JOINT.test(before)) return [];
    if (/\p{L}/u.test(after)) return [];
    return JOINTS.has(after) && /[\p{L}\d]/u.test(further) ? [] : [digits];
  });
}
