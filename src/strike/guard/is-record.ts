/** Whether a value has keys to look at: an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of at most so many entries that all pass. */
export function isListOf(value: unknown, most: number, passes: (entry: unknown) => boolean): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) return false;
  // Not `every`, which leaps over holes: a hole is an entry like any other.
  for (const entry of value) if (!passes(entry)) return false;
  return true;
}
