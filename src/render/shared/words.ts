/** A list as a sentence has it: "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** A word of the models as people write it: `no_progress` is "no progress". */
export function spoken(word: string): string {
  return word.replaceAll("_", " ");
}

/** The same with a capital at its head. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
