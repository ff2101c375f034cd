/** Targets of Markdown links, bare addresses, hashtags and mentions: no words of the text. */
const DECORATION = /\]\([^()\s]*\)|https?:\/\/[^\s)]+|[#@][\p{L}\p{N}_]+/gu;

/** A footer's link has no longer text and target together. */
const LONGEST = 300;

/**
 * The text with spaces in place of link targets, addresses, hashtags and mentions, and of the links that close it (a
 * channel's footer). It has the length of the text, unit for unit, so that positions hold in both. Linear. Never throws.
 *
 * @example hideLinks("[канал](https://t.me/x) 5").length // => 25
 */
export function hideLinks(text: string): string {
  if (!SIGNS_OF_LINKS.some((sign) => text.includes(sign))) return text;
  const end = footerStart(text);
  // Joined, not added: the sum of two texts is kept in two parts, in which every look-up of a unit takes longer.
  return [text.slice(0, end).replace(DECORATION, (match) => " ".repeat(match.length)), " ".repeat(text.length - end)].join("");
}

/** Without one of these a text has nothing to hide. */
const SIGNS_OF_LINKS = ["](", "http", "#", "@"] as const;

/** Where the links begin that close the text, each after a sign that sets it apart: «🔹 [Подписаться](…)». */
function footerStart(text: string): number {
  let end = text.length;
  for (;;) {
    const last = lastSign(text, end);
    const target = text.charAt(last) === ")" ? text.lastIndexOf("](", last) : -1;
    const label = target < 0 || last - target > LONGEST ? -1 : text.lastIndexOf("[", target);
    if (label < 0 || last - label > LONGEST || !isSetApart(text, label)) return end;
    end = label;
  }
}

/** White space, Markdown's marks, bars and dashes; every unit above this is an ornament unless it is a letter. */
const EMPTY = /[\s*_|—]/u;
const WORD = /[\p{L}\p{N}]/u;
const ORNAMENT = 0x2190;

function isEmpty(text: string, i: number): boolean {
  const sign = text.charAt(i);
  return EMPTY.test(sign) || (text.charCodeAt(i) >= ORNAMENT && !WORD.test(sign));
}

/** The last unit before a position that is neither white space nor ornament. */
function lastSign(text: string, end: number): number {
  let i = end - 1;
  while (i >= 0 && isEmpty(text, i)) i -= 1;
  return i;
}

/** Whether an ornament, a bar or a new line stands before the link, so that it is no word of a sentence. */
function isSetApart(text: string, label: number): boolean {
  let i = label - 1;
  while (i >= 0 && /[ *_]/u.test(text.charAt(i))) i -= 1;
  return i >= 0 && (isEmpty(text, i) || /[.!?)]/u.test(text.charAt(i)));
}
