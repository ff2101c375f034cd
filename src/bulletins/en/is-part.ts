import type { ReadCount } from "./read-figures.js";
import { wordOf } from "./sentence.js";

/** Whether a count is a part of the one before it in its sentence: "including two", "among them two", "five of them". */
export function isPart({ sentence, counted: { at, noun } }: ReadCount, before: ReadCount | undefined): boolean {
  if (before?.sentence !== sentence) return false;
  const leads = (place: number): boolean => wordOf(sentence, place - 1) === "including" || (wordOf(sentence, place - 1) === "them" && wordOf(sentence, place - 2) === "among");
  return leads(at) || (wordOf(sentence, at - 1) === "and" && leads(before.counted.at)) || (noun.kind === "none" && wordOf(sentence, at + 1) === "of");
}
