import { PARTY_WORDS } from "./tables/function-words.js";

/** One of the two parties. */
export type Party = "UA" | "RU";

/** The party that a word names: "Moscow", "Russian", "Russia-launched". */
export function partyOfWord(word: string): Party | undefined {
  return PARTY_WORDS.get(word) ?? (word.includes("-") ? PARTY_WORDS.get(word.slice(0, word.indexOf("-"))) : undefined);
}

/** The party that the words of a name tell: "Ukraine's air force". */
export function partyOfName(name: string | undefined): Party | undefined {
  return name?.toLowerCase().split(/[^\p{L}\p{N}-]+/u).map(partyOfWord).find((party) => party !== undefined);
}
