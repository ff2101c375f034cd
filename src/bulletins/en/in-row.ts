import type { CountedItem, ParsedSentence } from "./counted.js";
import { FARTHEST_VERBS, pastLead, said, verbsBack, type Earlier, type Governed, type Kind } from "./governed.js";
import { markOf, wordOf } from "./sentence.js";
import { verbsAfter } from "./verb-after.js";

/** "400 drones, more than 40 missiles were launched": the verb of the last count in a row. */
export function asNext(sentence: ParsedSentence, index: number, kind: Kind): { readonly governed: Governed; readonly isSubject: boolean } | undefined {
  let last = index;
  for (let next = sentence.counted[last + 1]; next !== undefined && last - index < FARTHEST_VERBS; next = sentence.counted[last + 1]) {
    const end = sentence.counted[last]?.noun.next ?? 0;
    if (next.at - end > 4 || !isRow(sentence, end, next.at)) break;
    last += 1;
  }
  const end = sentence.counted[last]?.noun.next;
  if (last === index || end === undefined) return undefined;
  const { finite, described } = verbsAfter(sentence, end);
  const subject = finite && said(finite.predicate, finite.role, kind);
  if (subject !== undefined) return { governed: subject, isSubject: hasWord(sentence, sentence.counted[last - 1]?.noun.next ?? end, sentence.counted[last]?.at ?? end) };
  const governed = described && said(described.predicate, described.role, kind);
  return governed && { governed, isSubject: false };
}

/** Whether a word, not only a comma, stands in a stretch. */
function hasWord(sentence: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (wordOf(sentence, i) !== "") return true;
  return false;
}

/** "hits by 9 missiles and 63 drones were recorded": the second goes with the first. */
export function afterNoun(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[]): Governed | undefined {
  const last = earlier.at(-1);
  if (last?.predicate?.voice !== "noun" || noun.kind !== last.kind || !isRow(sentence, last.counted.noun.next, at)) return undefined;
  return { measure: last.measure, predicate: last.predicate };
}

const ROW_WORDS: ReadonlySet<string> = new Set("and or plus as well along with together the another a".split(" "));

function isRow(sentence: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!ROW_WORDS.has(wordOf(sentence, i)) && ![",", "+", "/"].includes(markOf(sentence, i))) return false;
  return to > from;
}

/** A part of the count before it: "including 10 on approach", "five of them". */
export function asListed(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[]): Governed | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const lead = wordOf(sentence, pastLead(sentence, at - 1));
  const isPart = lead === "including" || noun.kind === "none";
  const goesOn = isRow(sentence, last.counted.noun.next, at) && last.kind === noun.kind;
  return isPart || goesOn ? { measure: last.measure, predicate: last.predicate } : undefined;
}

/** "out of all the drones launched, 300 were Shaheds" */
export function asDescribed(sentence: ParsedSentence, { at, noun }: CountedItem): Governed | undefined {
  if (noun.kind !== "none") return undefined;
  for (const predicate of verbsBack(sentence, at)) {
    const told = predicate.isModifier ? said(predicate, "object", "weapon") : undefined;
    if (told !== undefined) return told;
  }
  return undefined;
}
