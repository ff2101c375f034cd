/** Characters that Markdown reads as markup wherever they stand in a line. */
const MARKUP = /[\\`*_[\]<>|~#&]/gu;

/**
 * A text from outside as Markdown that shows it literally, on one line. Never throws.
 *
 * @example escapeMarkdown("dozens*\n[of] drones") // => "dozens\\* \\[of\\] drones"
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, " ").replace(MARKUP, (character) => `\\${character}`);
}
