import { findRegions } from "../../place/index.js";
import type { Side } from "../../source/index.js";
import type { CountedItem, ParsedSentence } from "./counted.js";
import type { CountedNoun } from "./counted-noun.js";
import type { FigureMeasure } from "./figure.js";
import type { Governed } from "./governed.js";
import { isAdverb } from "./is-adverb.js";
import { isOfAttack } from "./is-of-attack.js";
import { partyOfName, partyOfWord, type Party } from "./party-word.js";
import type { Predicate } from "./predicate.js";
import { wordOf, type English, type Sentence } from "./sentence.js";
import { CALENDAR_WORDS, CLAUSE_OPENERS } from "./tables/function-words.js";

/** Items that name a party, or a region of it, by position in the text. */
export interface Parties {
  readonly at: ReadonlyMap<number, Party>;
}

/** Finds who and where is named in a text. Linear. */
export function partiesOf({ text, items }: English): Parties {
  const at = new Map<number, Party>();
  for (const [i, { kind, text: word }] of items.entries()) {
    const party = kind === "word" ? partyOfWord(word) : undefined;
    if (party !== undefined) at.set(i, party);
  }
  let i = 0;
  for (const { code, span } of findRegions(text, { language: "en" })) {
    while (i < items.length && (items[i]?.end ?? 0) <= span.start) i += 1;
    const party = code.startsWith("RU-") || code === "X-RU-MOSREG" ? "RU" : code.startsWith("UA-") ? "UA" : undefined;
    if (party !== undefined && !at.has(i)) at.set(i, party);
  }
  return { at };
}

const OF_ATTACKER: ReadonlySet<FigureMeasure> = new Set(["launched", "reachedTarget", "hitLocations", "debrisLocations", "damaged", "destroyed", "killed", "injured"]);
const OF_DEFENDER: ReadonlySet<FigureMeasure> = new Set(["shotDown", "intercepted", "suppressed"]);
const AIMS: ReadonlySet<string> = new Set("in including against at on into toward towards over across targeting attacked attack attacks attacking hit hits struck bombarded pounded".split(" "));
const OF_WEAPONS: ReadonlySet<FigureMeasure> = new Set([...OF_DEFENDER, "launched", "reachedTarget"]);
const WEAPONS: ReadonlySet<CountedNoun["kind"]> = new Set(["weapon", "target", "none"]);
const PEOPLE: ReadonlySet<CountedNoun["kind"]> = new Set(["person", "prisoner", "remains"]);
const SEASONS: ReadonlySet<string> = new Set("winter spring summer autumn fall weekend".split(" "));
const REACH = 12;
const AIM_REACH = 40;
const AIM_WORDS = 3;
const RUSSIAN_MADE = /\b(?:shahed|geran|iranian|iskander|kalibr|kinzhal|kindzhal|kh-|x-|zircon|tsirkon|oniks|lancet|kn-)/iu;
const UKRAINIAN_MADE = /\b(?:atacms|himars|storm shadow|scalp|neptune|flamingo|peklo|palianytsia)/iu;

const otherSide = (party: Party): Party => (party === "UA" ? "RU" : "UA");

/** What is known of a figure before its side is looked for. */
export interface SideContext {
  readonly parties: Parties;
  /** Who says so. */
  readonly by: string | undefined;
  /** The side of the figure before it in the sentence. */
  readonly before: Side | undefined;
}

/** The side that attacked, by what the words about one figure and then about its sentence tell; `undefined` where they do not. */
export function attackerOf(sentence: ParsedSentence, { at, noun }: CountedItem, { measure, predicate }: Governed, { parties, by, before }: SideContext): Side | undefined {
  const owner = ownerOf(parties, at, noun.next);
  if (owner !== undefined) return WEAPONS.has(noun.kind) ? owner : otherSide(owner);
  if (before !== undefined && (noun.kind === "none" || predicate?.isGerund === true)) return before;
  const launcher = PEOPLE.has(noun.kind) ? undefined : launcherAfter(sentence, parties, noun.next);
  if (launcher !== undefined) return launcher;
  const doer = predicate && doerOf(sentence, parties, predicate, at);
  if (doer !== undefined && OF_ATTACKER.has(measure)) return doer;
  if (doer !== undefined && OF_DEFENDER.has(measure)) return otherSide(doer);
  return aimOf(sentence, parties, at) ?? makerOf(sentence, at, noun.next) ?? before ?? (OF_WEAPONS.has(measure) ? claimedAgainst(by) : undefined);
}

/** Who counts weapons mostly counts those that came at him. */
function claimedAgainst(by: string | undefined): Party | undefined {
  const party = partyOfName(by);
  return party && otherSide(party);
}

/** Whose the thing counted is: "28 Russian drones". */
function ownerOf(parties: Parties, at: number, next: number): Party | undefined {
  for (let i = at + 1; i < next; i += 1) if (parties.at.has(i)) return parties.at.get(i);
  return undefined;
}

/** "drones launched by Russia", "missiles that Russia had fired" */
function launcherAfter(sentence: ParsedSentence, parties: Parties, from: number): Party | undefined {
  for (let i = from; i < Math.min(sentence.to, from + REACH); i += 1) {
    const predicate = sentence.predicateAt.get(i);
    if (predicate?.senses.includes("launch") !== true) continue;
    for (let j = predicate.next; j < Math.min(sentence.to, predicate.next + 4); j += 1) if (wordOf(sentence, j) === "by") return nextParty(sentence, parties, j + 1, 5);
    return predicate.isModifier ? lastParty(sentence, parties, predicate.first, from) : undefined;
  }
  return undefined;
}

function nextParty(sentence: Sentence, parties: Parties, from: number, reach: number): Party | undefined {
  for (let i = from; i < Math.min(sentence.to, from + reach); i += 1) if (parties.at.has(i)) return parties.at.get(i);
  return undefined;
}

function lastParty(sentence: Sentence, parties: Parties, before: number, down: number): Party | undefined {
  for (let i = before - 1; i >= Math.max(sentence.from, down); i -= 1) if (parties.at.has(i)) return parties.at.get(i);
  return undefined;
}

/** Who does what a verb tells: the party named before it, or after its "by". Places that something came over are none. */
function doerOf(sentence: ParsedSentence, parties: Parties, { first, next, voice }: Predicate, at: number): Party | undefined {
  if (voice === "passive" || first > at) {
    for (let i = next; i < Math.min(sentence.to, next + REACH); i += 1) if (wordOf(sentence, i) === "by") return nextParty(sentence, parties, i + 1, 4);
    return undefined;
  }
  for (let i = first - 1; i >= Math.max(sentence.from, first - 2 * REACH); i -= 1) {
    const party = parties.at.get(i);
    if (party !== undefined) return isAimedAt(sentence, i) || wordOf(sentence, i - 1) === "from" ? undefined : party;
  }
  return undefined;
}

function isAimedAt(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= at - AIM_WORDS && wordOf(sentence, i) !== ""; i -= 1) {
    const word = wordOf(sentence, i);
    // "in Kyiv after Russia launched", "over the winter Russia launched": the preposition is another's.
    if (CLAUSE_OPENERS.has(word) || CALENDAR_WORDS.has(word) || SEASONS.has(word) || isAdverb(word)) return false;
    if (AIMS.has(word)) return true;
  }
  return false;
}

/** The other side of the one that is aimed at or flown over: "against Ukraine", "over the Kursk Region". */
function aimOf(sentence: Sentence, parties: Parties, at: number): Party | undefined {
  for (let distance = 1; distance < AIM_REACH; distance += 1) {
    for (const i of [at + distance, at - distance]) {
      const party = i >= sentence.from && i < sentence.to ? parties.at.get(i) : undefined;
      if (party !== undefined && isOfAttack(sentence, i)) return party;
      if (party !== undefined && isAimedAt(sentence, i)) return otherSide(party);
      if (party !== undefined && wordOf(sentence, i - 1) === "from") return party;
    }
  }
  return undefined;
}

function makerOf(sentence: Sentence, at: number, next: number): Party | undefined {
  const wording = sentence.text.slice(sentence.items[at]?.end ?? 0, sentence.items[next - 1]?.end ?? 0);
  if (RUSSIAN_MADE.test(wording)) return "RU";
  return UKRAINIAN_MADE.test(wording) ? "UA" : undefined;
}
