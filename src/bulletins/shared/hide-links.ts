import { isWordSign, unitsLike } from "./units-like.js";

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
  if (!hasLinks(text)) return text;
  const end = closingLinksOf(text);
  const body = text.slice(0, end);
  const shown = end === text.length || hasLinks(body) ? body.replace(DECORATION, (match) => " ".repeat(match.length)) : body;
  // Joined, not added: the sum of two texts is kept in two parts, in which every look-up of a unit takes longer.
  return end === text.length ? shown : [shown, " ".repeat(text.length - end)].join("");
}

function hasLinks(text: string): boolean {
  return text.includes("](") || text.includes("http") || text.includes("#") || text.includes("@");
}

/**
 * Where the links, hashtags and mentions begin that close the text, each link after a sign that sets it apart
 * («#Оперативно 🔹 [Подписаться](…)»); its end where none does.
 */
export function closingLinksOf(text: string): number {
  let end = text.length;
  for (;;) {
    const last = lastSign(text, end);
    const from = last < 0 ? -1 : text.charCodeAt(last) === CLOSE ? linkOf(text, last) : tagOf(text, last);
    if (from < 0) return end;
    end = from;
  }
}

const [OPEN, CLOSE, LABEL, LABEL_END, HASH, AT] = [40, 41, 91, 93, 35, 64];

/** Where a link begins that ends at a unit and is set apart; -1 where none is. */
function linkOf(text: string, last: number): number {
  const label = labelOf(text, last);
  return label >= 0 && isSetApart(text, label) ? label : -1;
}

/** Where a hashtag or a mention begins that ends at a unit; -1 where none does. */
function tagOf(text: string, last: number): number {
  const first = Math.max(0, last - LONGEST);
  let i = last;
  while (i > first && isWordSign(text.charCodeAt(i))) i -= 1;
  const sign = text.charCodeAt(i);
  return i < last && (sign === HASH || sign === AT) ? i : -1;
}

/** Where the label begins of the link whose target ends at a unit; -1 where none does. */
function labelOf(text: string, last: number): number {
  const first = Math.max(0, last - LONGEST);
  let i = last;
  let after = 0;
  for (; i >= first; i -= 1) {
    const unit = text.charCodeAt(i);
    if (unit === LABEL_END && after === OPEN) break;
    after = unit;
  }
  for (i -= 1; i >= first; i -= 1) if (text.charCodeAt(i) === LABEL) return i;
  return -1;
}

/** White space, Markdown's marks, bars and dashes; every unit above the limit is an ornament unless it is a letter. */
const isEmptySign = unitsLike(/[\s*_|—]/u);
const ORNAMENT = 0x2190;

function isEmpty(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit < ORNAMENT ? isEmptySign(unit) : isSurrogate(unit) || !isWordSign(unit);
}

/** Half of a pictograph, or of a letter that no channel writes in. */
function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** The last unit before a position that is neither white space nor ornament. */
function lastSign(text: string, end: number): number {
  let i = end - 1;
  while (i >= 0 && isEmpty(text, i)) i -= 1;
  return i;
}

/** A space, and Markdown's marks of emphasis. */
const MARKUP: ReadonlySet<number> = new Set(Array.from(" *_", (sign) => sign.charCodeAt(0)));

/** Whether an ornament, a bar or a new line stands before the link, so that it is no word of a sentence. */
function isSetApart(text: string, label: number): boolean {
  let i = label - 1;
  while (i >= 0 && MARKUP.has(text.charCodeAt(i))) i -= 1;
  return i >= 0 && (isEmpty(text, i) || /[.!?)]/u.test(text.charAt(i)));
}
