import type { CountedNoun } from "./counted-noun.js";
import { wordOf, type Sentence } from "./sentence.js";
import { partyOfWord } from "./party-word.js";

const NAMED: ReadonlySet<CountedNoun["kind"]> = new Set(["weapon", "target", "equipment"]);

/** The words for what is counted, without whose it is before them: "attack drones" of "25 Russian attack drones". */
export function weaponWords(sentence: Sentence, noun: CountedNoun): string | undefined {
  if (!NAMED.has(noun.kind)) return undefined;
  let first = noun.first;
  while (first < noun.next - 1 && partyOfWord(wordOf(sentence, first)) !== undefined && !wordOf(sentence, first).endsWith("-made")) first += 1;
  const from = sentence.items[first];
  const last = sentence.items[pastType(sentence, noun.next) - 1];
  if (from === undefined || last === undefined) return undefined;
  const start = QUOTES.test(sentence.text.charAt(from.start - 1)) ? from.start - 1 : from.start;
  const words = sentence.text.slice(start, last.end);
  return start < from.start && !CLOSING.test(words.slice(1)) ? words.slice(1) : words;
}

const QUOTES = /["'“‘«]/u;
const CLOSING = /["'”’»]/u;

/** "drones of an unidentified type" */
function pastType(sentence: Sentence, at: number): number {
  if (wordOf(sentence, at) !== "of") return at;
  for (const i of [at + 1, at + 2, at + 3]) if (["type", "types"].includes(wordOf(sentence, i))) return i + 1;
  return at;
}
