/** Phrases of time are short; what is longer is none. */
const LONGEST_PHRASE = 120;

/**
 * A phrase as the words that its meaning hangs on: small letters, without punctuation, ordinal endings, articles and
 * the prepositions "on", "in", "during", "over" and "of". Empty for texts that are too long. Linear.
 */
export function phraseWords(text: string): readonly string[] {
  if (text.length > LONGEST_PHRASE) return [];
  const words = text.toLowerCase().replace(/[.,]/gu, " ").match(/\S+/gu) ?? [];
  return words
    .join(" ")
    .replace(/ ?[\u2010-\u2015\u2212-] ?/gu, "-")
    .split(" ")
    .filter((word) => word !== "" && !IDLE.has(word))
    .map((word) => word.replace(/^(\d\d?)(?:st|nd|rd|th)$/u, "$1"));
}

const IDLE = new Set(["on", "in", "during", "over", "of", "the"]);
