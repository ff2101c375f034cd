import { NOUN_KINDS } from "./lexis.js";
import type { ParsedSentence } from "./counted.js";
import { isAdverb } from "./is-adverb.js";
import type { Predicate } from "./predicate.js";
import { itemOf, markOf, wordOf } from "./sentence.js";
import { AUXILIARIES, CLAUSE_OPENERS, NEGATIONS, OTHER_PASTS } from "./tables/function-words.js";
import type { Role } from "./measure-of.js";
import type { VerbSense } from "./tables/verbs.js";

/** What verbs follow a noun: the one that it is the subject of, and the participle that describes it. */
export interface VerbsAfter {
  readonly finite?: VerbAfter | undefined;
  readonly described?: VerbAfter | undefined;
  /** Whether it is the subject of a verb that says nothing known. */
  readonly isBlocked: boolean;
}

/** A verb after a noun, and how the noun stands to it. */
export interface VerbAfter {
  readonly predicate: Predicate;
  readonly role: Role;
  /** Whether nothing but adverbs stands between. */
  readonly isNear: boolean;
}

const REACH = 24;
const RELATIVES: ReadonlySet<string> = new Set(["that", "which", "who", "whom"]);
const ASIDES: ReadonlySet<string> = new Set(["including", "most", "among", "a", "an", "the", "all", "both", "one", "some"]);
const BEFORE_OBJECTS: ReadonlySet<string> = new Set("the a an its their at in into on multiple several central downtown".split(" "));

/** Verbs that need no object, or whose subject is the weapon. */
const SUBJECT_SENSES: ReadonlySet<VerbSense> = new Set(["attack", "hit", "reach", "fail", "die", "suffer", "involve", "suppress", "lose"]);

/**
 * Looks from the end of a noun (item `at`) to the right for its verb, within its clause.
 *
 * @param isOmitted - whether the count stands without its noun, so that any verb after it is its own
 */
export function verbsAfter(sentence: ParsedSentence, at: number, isOmitted = false): VerbsAfter {
  let described: VerbAfter | undefined;
  let isBlocked = false;
  let isNear = true;
  let hasAuxiliary = false;
  let inRelative = false;
  for (let i = at; i < Math.min(sentence.to, at + REACH); ) {
    const predicate = sentence.predicateAt.get(i);
    if (predicate !== undefined && predicate.voice !== "noun") {
      const after = verbAfter(sentence, predicate, isNear);
      const isParticiple = predicate.isGerund || (predicate.voice === "bare" && !hasAuxiliary && after.role === "object");
      if (!isParticiple && !inRelative) return isBlocked && predicate.voice !== "passive" ? { described, isBlocked } : { finite: after, described, isBlocked: false };
      described ??= inRelative ? { ...after, role: isNear && predicate.voice !== "passive" ? "subject" : "object" } : after;
      [isNear, hasAuxiliary, inRelative] = [false, false, false];
      i = predicate.next;
      continue;
    }
    const word = wordOf(sentence, i);
    // "four members of one family were killed"
    const part = word === "including" || word === "of" ? pastCounted(sentence, i + 1) : undefined;
    if (part !== undefined) {
      i = part;
      continue;
    }
    if (AUXILIARIES.has(word)) hasAuxiliary = true;
    else if (RELATIVES.has(word)) inRelative = true;
    else if (word === "" || CLAUSE_OPENERS.has(word) || ["and", "or", "as", "to"].includes(word)) {
      const past = pastAside(sentence, i);
      if (past === undefined) break;
      i = past;
      continue;
    } else if (!isAdverb(word) && !NEGATIONS.has(word)) {
      const isVerb = hasAuxiliary || OTHER_PASTS.has(word) || (isOmitted && word.endsWith("ed"));
      if (isNear && isVerb && !inRelative) isBlocked = !isName(sentence, i);
      isNear = hasAuxiliary = false;
    }
    i += 1;
  }
  return { described, isBlocked };
}

/** The position past the count at `at` and its noun: "including three children". */
function pastCounted(sentence: ParsedSentence, at: number): number | undefined {
  return itemOf(sentence, at)?.kind === "count" ? sentence.nounEnds.get(at) : undefined;
}

/** "were Shaheds" says what they are, not what became of them. */
function isName(sentence: ParsedSentence, at: number): boolean {
  return sentence.weapons.has(at) || sentence.weapons.has(at + 1);
}

function verbAfter(sentence: ParsedSentence, predicate: Predicate, isNear: boolean): VerbAfter {
  const next = wordOf(sentence, predicate.next);
  const following = itemOf(sentence, predicate.next);
  const hasObject = BEFORE_OBJECTS.has(next) || following?.kind === "count" || following?.capital === true || NOUN_KINDS.has(next);
  const [sense] = predicate.senses;
  const acts = predicate.voice === "active" || (predicate.voice === "bare" && sense !== undefined && (SUBJECT_SENSES.has(sense) ? next !== "by" : hasObject && !["at", "in", "into", "on"].includes(next) && !isCalendar(sentence, predicate.next)));
  return { predicate, role: acts ? "subject" : "object", isNear };
}

function isCalendar(sentence: ParsedSentence, at: number): boolean {
  return isAdverb(wordOf(sentence, at));
}

/** "three of them" */
function isPartitive(sentence: ParsedSentence, at: number): boolean {
  return itemOf(sentence, at)?.kind === "count" && wordOf(sentence, at + 1) === "of" && ["them", "whom", "which"].includes(wordOf(sentence, at + 2));
}

/** The position past a bracket or an aside between commas at `at`. */
function pastAside(sentence: ParsedSentence, at: number): number | undefined {
  const opening = markOf(sentence, at);
  if (opening !== "(" && !(opening === "," && (ASIDES.has(wordOf(sentence, at + 1)) || isPartitive(sentence, at + 1)))) return undefined;
  const closing = opening === "(" ? ")" : ",";
  for (let i = at + 1; i < Math.min(sentence.to, at + REACH / 2); i += 1) {
    if (markOf(sentence, i) !== closing) continue;
    return closing === ")" || AUXILIARIES.has(wordOf(sentence, i + 1)) || sentence.predicateAt.has(i + 1) ? i + 1 : undefined;
  }
  return undefined;
}
