/** Targets of Markdown links, bare addresses, hashtags and mentions: no words of the text. */
const DECORATION = /\]\([^()\s]*\)|https?:\/\/[^\s)]+|[#@][\p{L}\p{N}_]+/gu;

/**
 * The text with spaces in place of link targets, addresses, hashtags and mentions. It has the length of the text, unit
 * for unit, so that positions hold in both. Linear. Never throws.
 *
 * @example hideLinks("[канал](https://t.me/x) 5").length // => 25
 */
export function hideLinks(text: string): string {
  return text.replace(DECORATION, (match) => " ".repeat(match.length));
}
