const times = (text, length) => text.repeat(Math.ceil(length / text.length));

/** Long runs of what the pattern repeats, each with an end that does not fit. */
const runs = (...texts) => (length) => texts.flatMap((text) => [times(text, length), `${times(text, length)}!`]);

const TOKENS = "Read from end to end: what one token takes, no other reads again.";
const ANCHORED = "Anchored at both ends: an alternative goes through the text once, and gives up at its first misfit.";
const LINES = "What is repeated cannot hold what begins a match: from each start it is gone through once.";

/**
 * Regular expressions that a checker does not hold for safe, with the reason why they are and hostile texts of about a
 * given length. `npm run lint` reads those texts with them: time out of proportion to the length fails.
 *
 * @type {readonly { literal: RegExp, checker: "recheck" | "redos-detector", reason: string, hostile: (length: number) => string[] }[]}
 */
export const EXCEPTIONS = [
  { literal: /^.+(?=['’]s?\s)/u, checker: "recheck", reason: "Anchored: it goes back over the text once, and looks ahead three characters.", hostile: runs("a", "'", "a's", "a'") },
  { literal: /[\p{L}\p{M}\p{N}]+(?:(?:[-–/'’]|(?<=\d)[.,:](?=\d))[\p{L}\p{M}\p{N}]+)*|\S/gu, checker: "recheck", reason: TOKENS, hostile: runs("a", "a-", "1,", "1:1", "'", "a/") },
  { literal: /\n[^\S\n]*\n|\u2029/u, checker: "redos-detector", reason: LINES, hostile: runs("\n", "\n ", "\n1", " ", "\u2029") },
  { literal: /(?<=\S)\s+(?:[-–—•▪·*+]|#{1,6}|\d{1,2}[.)])[^\S\n]+/gu, checker: "redos-detector", reason: "A run of spaces is begun only at its first, which stands after none; no sign is a space.", hostile: runs("\n", " ", "a ", "\n-", "\n1.", "- ", "\n1. ", "#") },
  { literal: /\n\s*\n/u, checker: "redos-detector", reason: "A second new line ends it: there is no start within what is repeated.", hostile: runs(" ", "\n x", "\n\r", "\t") },
  { literal: /➖\s*➖/u, checker: "redos-detector", reason: LINES, hostile: runs("➖ x", " ", "➖\n") },
  { literal: /\]\([^()\s]*\)|https?:\/\/[^\s)]+|[#@][\p{L}\p{N}_]+/gu, checker: "redos-detector", reason: LINES, hostile: runs("](", "](a", "]", "http://", "#", "#a", "https://a") },
  {
    literal: /(?:ою|ею|ого|им|ом|ім|ии|ракета|ракету|бомба|бомбу|ціль|дрон|дрона|безпілотник|безпілотника|апарат|апарата|шахед|шахеда|імітатор|імітатора|боеприпас|боеприпаса)$/u,
    checker: "redos-detector", reason: "Alternatives of a fixed length.", hostile: runs("ракета", "и", "безпілотник"),
  },
  {
    literal: /(?<!\p{L})(?:academy|administration|agency|army|assembly|bureau|cabinet|cent(?:re|er)|command|commission|committee|corps|council|department|directorate|embassy|fleet|force|forces|government|guard|institute|kremlin|ministry|navy|office|parliament|presidency|secretariat|service|staff|union|white house)(?!\p{L})/iu,
    checker: "redos-detector", reason: "Alternatives of a fixed length.", hostile: runs("administration", "white ", "a ", "forces"),
  },
  { literal: / .* /u, checker: "redos-detector", reason: "Two spaces of a line fit at once: only the last space of a line is gone through in vain.", hostile: runs(" a\n", "a", "  ", " a") },
  { literal: /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/u, checker: "redos-detector", reason: ANCHORED, hostile: runs("1", "1,", ",111", "1,111") },
  { literal: /^(?:\d[\d,]*\.\d+|\d+(?:,\d+)+|\d+\/\d+|\d*\p{No}+)$/u, checker: "redos-detector", reason: ANCHORED, hostile: runs("1", "1,", "11,", "1/", "½", "1.") },
];
