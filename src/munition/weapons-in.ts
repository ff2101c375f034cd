import type { Words } from "../core/lexicon/index.js";
import { candidatesIn, type Candidate } from "./candidate.js";
import { inContext } from "./context.js";
import { joined } from "./join.js";

/** The weapons named among the words of a text, in order and without overlaps, as `findMunition` tells them. Linear. Never throws. */
export function weaponsIn(words: Words): readonly Candidate[] {
  return joined(inContext(candidatesIn(words), words), words);
}
