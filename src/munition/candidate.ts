import { GAP, isUpper, longestPhraseAt, nextStart, type Phrase, type Words } from "../core/lexicon/index.js";
import { bundleOf } from "./bundle.js";
import { groupContains } from "./group-contains.js";
import { namedWeapon } from "./named-weapon.js";
import { isQuoted } from "./quotes.js";
import { vocabulary, type Sense } from "./vocabulary.js";
import type { WeaponGroup } from "./weapon-group.js";

/** A weapon's name found in a text, by its words, before its neighbours are looked at. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly weapon: WeaponGroup;
  readonly alternatives: readonly WeaponGroup[];
  /** Whether it counts only beside another word for a weapon. */
  readonly needsContext: boolean;
}

/** Every name in the text, longest first, written as its guard wants it. */
export function candidatesIn(words: Words): Candidate[] {
  const found: Candidate[] = [];
  const lexicon = vocabulary();
  for (let i = nextStart(lexicon, words, 0); i < words.length; ) {
    const candidate = candidateAt(words, i);
    if (candidate !== undefined) found.push(candidate);
    i = nextStart(lexicon, words, (candidate?.last ?? i) + 1);
  }
  return found;
}

function candidateAt(words: Words, i: number): Candidate | undefined {
  const lexicon = vocabulary();
  for (let phrase = longestPhraseAt(lexicon, words, i); phrase !== undefined; phrase = longestPhraseAt(lexicon, words, i, phrase.last)) {
    const meaning = isEachWritten(phrase.values, words, i) ? meaningOf(phrase.values) : meaningAmong(phrase.values.filter((sense) => isWritten(sense, words, i)));
    if (meaning === undefined) continue;
    const { weapon, alternatives, needsContext } = meaning;
    return withSharedStem({ first: i, last: phrase.last, weapon, alternatives, needsContext }, phrase, words);
  }
  return undefined;
}

/** What some senses of a name mean together. */
type Meaning = Pick<Candidate, "weapon" | "alternatives" | "needsContext">;

/** What names mean whose senses all count: by the list of their senses, which the lexicon makes once. */
const meanings = new Map<readonly Sense[], Meaning | undefined>();

function meaningOf(senses: readonly Sense[]): Meaning | undefined {
  let meaning = meanings.get(senses);
  if (meaning === undefined) meanings.set(senses, (meaning = meaningAmong(senses)));
  return meaning;
}

function isEachWritten(senses: readonly Sense[], words: Words, first: number): boolean {
  for (const sense of senses) if (!isWritten(sense, words, first)) return false;
  return true;
}

function meaningAmong(senses: readonly Sense[]): Meaning | undefined {
  const [weapon, ...others] = new Set(senses.map((sense) => sense.group));
  if (weapon === undefined) return undefined;
  const alternatives = others.filter((other) => groupContains(weapon, other) !== "definitely");
  return { weapon, alternatives, needsContext: senses.every((sense) => sense.guard === "context") };
}

/** Whether the letters are written as the name's guard wants them. */
function isWritten({ guard }: Sense, words: Words, first: number): boolean {
  if (guard === "none" || isQuoted(words, first)) return true;
  const start = words.starts[first] ?? 0;
  return isUpper(words.text, start) && (guard !== "capitals" || isUpper(words.text, start + 1));
}

const NUMBER = /^\d+$/u;

/** «Х-22/32»: a number after a slash takes the letters of the name before it. */
function withSharedStem(candidate: Candidate, { last }: Phrase<Sense>, words: Words): Candidate {
  const number = words.keys[last + 1] ?? "";
  const stem = words.keys[last - 1];
  if (words.gaps[last + 1] !== GAP.slash || candidate.first === last || !NUMBER.test(number) || !NUMBER.test(words.keys[last] ?? "")) return candidate;
  const second = namedWeapon(`${stem ?? ""}-${number}`);
  const weapon = second ? bundleOf([candidate.weapon, second], words.text.slice(words.starts[candidate.first], words.ends[last + 1])) : undefined;
  return weapon === undefined ? candidate : { ...candidate, last: last + 1, weapon };
}
