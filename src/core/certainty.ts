/**
 * What is known lets one say of a question: it holds whatever the truth behind vague figures and windows was
 * (`definitely`), for some of what they may mean (`possibly`), or for none of it (`not`).
 */
export type Certainty = "definitely" | "possibly" | "not";
