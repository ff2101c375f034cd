import type { RefusalCode } from "./reading-state.js";

/** What a message says after the words that it is about: what is wrong, what was expected, how to mend it. */
export const REFUSALS: Readonly<Record<RefusalCode | "wrong_type" | "no_quantity" | "unread_words", string>> = {
  wrong_type: 'is not a text: expected the words of a count, such as "more than 160". Give the source\'s words in quotes.',
  no_quantity: 'holds no count: expected words such as "84", "more than 160" or "dozens". Give the words that say how many.',
  unread_words: "was not read: expected a count phrase and nothing else. Give the count's words alone, or search the text with findQuantities.",
  fraction: "is a fraction, or a part without a number: expected a whole count. Give the number that it stands for.",
  percentage: "is a share: expected a whole count. Give the count, or keep the percentage apart from counts.",
  negative_count: "is below zero: expected a count of 0 or more. Remove the sign.",
  not_a_count: "is a date, a time, a measure or an adjective: expected a count of things. Give the number of things.",
  broken_numeral: 'is more number words than make one number: expected words that go together, such as "two hundred thousand". Write it in digits.',
  crossed_bounds: "has its lower end above its upper: expected the lesser first. Swap the two numbers.",
  unsafe_count: `passes ${Number.MAX_SAFE_INTEGER}: expected a count that a number can hold exactly. Check its digits.`,
  impossible_quantity: "fits no count of 0 or more: expected bounds that some count can meet. Check the number.",
  whole_unknown: 'is a part of a whole that is not named: expected a number for the whole, as in "all but 26 of 100". Add it.',
  subset_exceeds_whole: "is a part greater than its whole: expected at most the whole. Check which number is the total.",
  vague_word_unknown: "is not in the policy's words: expected a policy that says what it stands for. Add the word to the policy.",
};
