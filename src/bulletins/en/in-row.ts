import type { CountedItem, ParsedSentence } from "./counted.js";
import { FARTHEST_VERBS, pastLead, said, verbsBack, type Earlier, type Governed, type Kind } from "./governed.js";
import { markOf, wordOf } from "./sentence.js";
import { verbsAfter } from "./verb-after.js";

const FARTHEST_ROW = 10;

/** "400 drones, more than 40 missiles were launched": the verb of the last count in a row. */
export function asNext(sentence: ParsedSentence, index: number, kind: Kind): { readonly governed: Governed; readonly isSubject: boolean } | undefined {
  let last = index;
  for (let next = sentence.counted[last + 1]; next !== undefined && last - index < FARTHEST_VERBS; next = sentence.counted[last + 1]) {
    const end = sentence.counted[last]?.noun.next ?? 0;
    // In "30 drones, 22 of them shot down" the verb is the part's.
    if (next.noun.kind === "none" && sentence.counted[last]?.noun.kind !== "none") break;
    if (next.at - end > FARTHEST_ROW || !isRow(sentence, end, next.at)) break;
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
  for (let i = pastExample(sentence, from, to); i < to; i += 1) if (!ROW_WORDS.has(wordOf(sentence, i)) && ![",", "+", "/"].includes(markOf(sentence, i))) return false;
  return to > from;
}

const PART_LEADS: ReadonlySet<string> = new Set(["including", "among"]);
const INCLUDES: ReadonlySet<string> = new Set(["include", "includes", "included"]);

/** The position past ", including decoys,". */
function pastExample(sentence: ParsedSentence, from: number, to: number): number {
  if (markOf(sentence, from) !== "," || wordOf(sentence, from + 1) !== "including") return from;
  for (let i = from + 2; i < to; i += 1) if (markOf(sentence, i) === ",") return i;
  return from;
}

/** "13 dead, including five children": a part shares in what is said of its whole, unless it has a participle of its own. */
export function asPart(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[], kind: Kind): Governed | undefined {
  const last = earlier.at(-1);
  const lead = pastLead(sentence, at - 1);
  const word = wordOf(sentence, lead) === "them" ? wordOf(sentence, lead - 1) : wordOf(sentence, lead);
  const isLed = PART_LEADS.has(word) || (INCLUDES.has(word) && last?.counted.noun.next === lead);
  if (last === undefined || last.measure === "other" || !isLed || !isSameSort(last.kind, kind)) return undefined;
  return sentence.predicateAt.has(noun.next) ? undefined : { measure: last.measure, predicate: last.predicate };
}

const SORTS: ReadonlyMap<Kind, number> = new Map([["weapon", 1], ["target", 1], ["person", 2], ["dead", 2], ["injured", 2], ["prisoner", 2], ["remains", 3], ["equipment", 4], ["site", 5]]);

function isSameSort(one: Kind, other: Kind): boolean {
  return one === "none" || other === "none" || one === other || (SORTS.get(one) ?? 0) === SORTS.get(other);
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

/** "at least 12 destroyed bombers" */
export function asParticiple(sentence: ParsedSentence, { noun }: CountedItem, kind: Kind): Governed | undefined {
  const predicate = noun.next > noun.first + 1 ? sentence.predicateAt.get(noun.first) : undefined;
  return predicate?.voice === "bare" ? said(predicate, "object", kind) : undefined;
}
