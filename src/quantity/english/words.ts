import type { Token } from "./token.js";

/** The word at `at` where it carries on what stands before it, else "". */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" && token.glue !== "¶" ? token.text : "";
}

/** The position past these words, where they stand at `at` one after another. */
export function pastWords(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  const here = words.every((word, i) => {
    const token = tokens[at + i];
    return token?.text === word && (i === 0 || token.glue !== "¶");
  });
  return here ? at + words.length : undefined;
}

/** Words that may be tied by a hyphen to a count and leave it one: "100-plus", "five-to-seven". */
const COUNT_TAILS: ReadonlySet<string> = new Set(["plus", "odd", "to", "or"]);

/** Whether what ends before `at` goes on as an adjective: "24-hour", "one-way", "twenty-first". */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  const tail = tokens[at];
  return tail?.kind === "word" && tail.glue === "-" && !COUNT_TAILS.has(tail.text);
}
