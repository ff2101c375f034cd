import { NOUN_KINDS } from "./lexis.js";
import { itemOf, markOf, wordOf, type Sentence } from "./sentence.js";
import { isAdverb } from "./is-adverb.js";
import { NEGATIONS, OTHER_PASTS, STOPPERS } from "./tables/function-words.js";
import { PARTICIPLES_BEFORE_NOUNS, type NounKind } from "./tables/nouns.js";
import type { MunitionMatch } from "../../munition/index.js";
import { VERB_FORMS } from "./verb-forms.js";

/** What a count counts. */
export interface CountedNoun {
  /** `none` where the noun is left out: "27 over the Voronezh Region", "five of them". */
  readonly kind: NounKind | "none";
  /** Its items, half-open, without what leads to it ("of the"). */
  readonly first: number;
  readonly next: number;
  /** The weapons that it names. */
  readonly weapons: readonly MunitionMatch[];
}

/** Longest name of a thing counted, in items. */
const LONGEST = 12;
const DETERMINERS: ReadonlySet<string> = new Set("the these those its their his her our all such".split(" "));
/** Nouns of harm that may have others before them: "civilian deaths". */
const HARM_NOUNS: ReadonlySet<string> = new Set("death deaths fatality fatalities injury injuries".split(" "));
const PRONOUNS: ReadonlySet<string> = new Set("them which whom others other more".split(" "));

/** The noun after a count that ends before item `at`. */
export function countedNoun(sentence: Sentence, at: number): CountedNoun {
  let first = at;
  while (["more", "other", "additional", "further", "new"].includes(wordOf(sentence, first))) first += 1;
  if (wordOf(sentence, first) === "of") {
    first += 1;
    while (DETERMINERS.has(wordOf(sentence, first))) first += 1;
    // The whole is a count of its own.
    if (itemOf(sentence, first)?.kind === "count") return { kind: "none", first: at, next: at, weapons: [] };
    if (PRONOUNS.has(wordOf(sentence, first))) return { kind: "none", first, next: first + 1, weapons: [] };
  }
  if (wordOf(sentence, first) === "others") return { kind: "none", first, next: first + 1, weapons: [] };
  const noun = nounAt(sentence, first);
  // "the bodies of 1,212 soldiers"
  if (noun.kind === "person" && wordOf(sentence, at - 2) === "of" && NOUN_KINDS.get(wordOf(sentence, at - 3)) === "remains") return { ...noun, kind: "remains" };
  return noun.kind === "weapon" ? withSiblings(sentence, noun) : noun;
}

function nounAt(sentence: Sentence, first: number): CountedNoun {
  const limit = Math.min(sentence.to, first + LONGEST);
  let kind: CountedNoun["kind"] = "none";
  let next = first;
  let weapons: readonly MunitionMatch[] = [];
  for (let at = first; at < limit; ) {
    const weapon = sentence.weapons.get(at);
    if (weapon !== undefined && weapon.next <= sentence.to) {
      [kind, next, weapons] = ["weapon", weapon.next, [weapon.match]];
      at = weapon.next;
      if (isPlural(wordOf(sentence, at - 1)) || markOf(sentence, at) !== "") break;
      continue;
    }
    if (markOf(sentence, at) === "-" && ["and", "or", "to"].includes(wordOf(sentence, at + 1))) {
      // "air- and sea-launched"
      at += 2;
      continue;
    }
    if (!isNominal(sentence, at, first)) break;
    const known = NOUN_KINDS.get(wordOf(sentence, at));
    if (known !== undefined || kind !== "weapon" || !isTrailing(sentence, at)) [kind, weapons] = [known ?? "thing", known === "weapon" ? weapons : []];
    else break;
    next = at += 1;
    if (known !== undefined && isPlural(wordOf(sentence, at - 1)) && sentence.weapons.get(at) === undefined) break;
  }
  return { kind, first, next, weapons };
}

/** Whether an unknown word after a weapon's name starts something else: a name ("drones Kyiv") or an adverb. */
function isTrailing(sentence: Sentence, at: number): boolean {
  return itemOf(sentence, at)?.capital === true;
}

function isPlural(word: string): boolean {
  return /[^s]s$|(?:people|men|women|children|troops|prisoners)$/u.test(word);
}

/** Whether the word at `at` may belong to a noun phrase that began at `first`. */
function isNominal(sentence: Sentence, at: number, first: number): boolean {
  const word = wordOf(sentence, at);
  if (at === first && isDegree(sentence, at)) return true;
  if (word === "" || STOPPERS.has(word) || NEGATIONS.has(word) || (isAdverb(word) && NOUN_KINDS.get(word) === undefined)) return false;
  if (PARTICIPLES_BEFORE_NOUNS.has(word) && (sentence.weapons.has(at + 1) || isNominalWord(wordOf(sentence, at + 1)))) return true;
  if (HARM_NOUNS.has(word)) return true;
  if (NOUN_KINDS.get(word) === "dead" || NOUN_KINDS.get(word) === "injured") return at === first;
  const uses = VERB_FORMS.get(word);
  if (uses === undefined) return at > first || !isVerbal(word) || sentence.weapons.has(at + 1) || NOUN_KINDS.has(wordOf(sentence, at + 1));
  if (uses.every(({ form }) => form === "base")) return NOUN_KINDS.has(word) || sentence.weapons.has(at + 1);
  // "5 downed drones" has a participle before its noun; "5 shot down" has none.
  return at === first && word !== "hit" && uses.every(({ form }) => form !== "ing") && (sentence.weapons.has(at + 1) || isThing(NOUN_KINDS.get(wordOf(sentence, at + 1))));
}

/** "badly wounded soldiers", "newly built drones": an adverb with a participle that stands before the noun. */
function isDegree(sentence: Sentence, at: number): boolean {
  const word = wordOf(sentence, at + 1);
  if (!isAdverb(wordOf(sentence, at)) || !(PARTICIPLES_BEFORE_NOUNS.has(word) || isVerbal(word))) return false;
  return sentence.weapons.has(at + 2) || isThing(NOUN_KINDS.get(wordOf(sentence, at + 2)));
}

/** Whether a word that is no known verb looks like one in the past: "two remained". */
function isVerbal(word: string): boolean {
  return OTHER_PASTS.has(word) || /[a-z]{2}ed$/u.test(word);
}

function isThing(kind: NounKind | undefined): boolean {
  return kind !== undefined && kind !== "dead" && kind !== "injured";
}

function isNominalWord(word: string): boolean {
  return word !== "" && !STOPPERS.has(word) && !isAdverb(word);
}

/** "drones and decoys", "Kh-101 and Kh-555 cruise missiles", "missiles, suicide drones and other airborne systems". */
function withSiblings(sentence: Sentence, noun: CountedNoun): CountedNoun {
  let whole = noun;
  for (let at = siblingAt(sentence, whole.next); at !== undefined && at - noun.first < LONGEST * 2; at = siblingAt(sentence, whole.next)) {
    const sibling = nounAt(sentence, at);
    const isKind = sibling.kind === "weapon" || (wordOf(sentence, at) === "other" && sibling.kind !== "none");
    if (!isKind) break;
    whole = { ...whole, next: sibling.next, weapons: [...whole.weapons, ...sibling.weapons] };
  }
  return pastBracket(sentence, whole);
}

/** The position past "and", "or", a comma or a slash before another noun of the same count. */
function siblingAt(sentence: Sentence, at: number): number | undefined {
  const past = markOf(sentence, at) === "," || markOf(sentence, at) === "/" ? at + 1 : at;
  const joined = ["and", "or", "and/or"].includes(wordOf(sentence, past)) ? past + 1 : past;
  return joined > at && itemOf(sentence, joined)?.kind === "word" ? joined : undefined;
}

/** "unmanned aerial vehicle (UAV)" */
function pastBracket(sentence: Sentence, noun: CountedNoun): CountedNoun {
  if (markOf(sentence, noun.next) !== "(" || markOf(sentence, noun.next + 2) !== ")") return noun;
  return { ...noun, next: noun.next + 3 };
}
