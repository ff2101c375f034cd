import type { Span } from "../core/index.js";
import { GAP, phrasesAt, wordsOf, type Words } from "../core/lexicon/index.js";
import { bundleOf, modelsOf } from "./bundle.js";
import { groupContains } from "./group-contains.js";
import { isGeneric } from "./is-generic.js";
import { WEAPON_FAMILIES } from "./tables/weapon-ids.js";
import { vocabulary, type Guard, type Sense } from "./vocabulary.js";
import type { WeaponGroup } from "./weapon-group.js";
import { weaponOf } from "./weapon-of.js";

/** A weapon named in a text. */
export interface MunitionMatch {
  /** What is named; a bundle where the text itself joins names by a slash. */
  readonly weapon: WeaponGroup;
  /** What else the name may mean ("Grad": one rocket or the launcher's family). */
  readonly alternatives?: readonly WeaponGroup[] | undefined;
  /** Where, in UTF-16 code units of the text as given. Digits of the name lie inside. */
  readonly span: Span;
  /** The words at the span. */
  readonly wording: string;
}

/** A match under way, by its words. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly weapon: WeaponGroup;
  readonly alternatives: readonly WeaponGroup[];
  readonly guard: Guard;
}

/**
 * The weapons named in a text, in Ukrainian, Russian and English at once, in order and without overlaps: inflected
 * names, longest first, whatever the case of letters, the hyphens, the apostrophes and the alphabet of look-alikes.
 * A common noun and the name beside it are one match («крилатих ракет Х-101», "Shahed drones"); names joined by a
 * slash are one bundle; lists with commas or "and" are left to the caller. Names that are also common words («лютий»,
 * «Нептун») count only where their surroundings say so. Linear in the text. Never throws.
 *
 * @example findMunition("3 балістичні ракети Іскандер-М/KN-23").map((match) => match.weapon) // => ["iskander-m-kn-23"]
 * @example findMunition("80 Shahed-type UAVs")[0].wording // => "Shahed-type UAVs"
 */
export function findMunition(text: string): MunitionMatch[] {
  const words = wordsOf(text);
  return joined(guarded(candidates(words), words), words).map((candidate) => matchOf(candidate, words));
}

function candidates(words: Words): Candidate[] {
  const lexicon = vocabulary();
  const found: Candidate[] = [];
  let i = 0;
  while (i < words.length) {
    const phrase = phrasesAt(lexicon, words, i).find(({ values }) => values.some((sense) => isWritten(sense, words, i)));
    if (phrase === undefined) {
      i += 1;
      continue;
    }
    const senses = phrase.values.filter((sense) => isWritten(sense, words, i));
    const groups = [...new Set(senses.map((sense) => sense.group))];
    const guard = senses.some((sense) => sense.guard !== "context") ? "none" : "context";
    const [weapon] = groups;
    if (weapon !== undefined) found.push(withSharedStem({ first: i, last: phrase.last, weapon, alternatives: groups.slice(1), guard }, words));
    i = (found.at(-1)?.last ?? i) + 1;
  }
  return found;
}

/** Whether the letters are written as the name's guard wants them. */
function isWritten({ guard }: Sense, words: Words, first: number): boolean {
  if (guard === "none" || isQuoted(words, first)) return true;
  const start = words.starts[first] ?? 0;
  return isUpper(words.text, start) && (guard !== "capitals" || isUpper(words.text, start + 1));
}

function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

const CLOSING = new Set("\"»”“");
const OPENING = new Set("\"«“„'‘‹*_");

function isQuoted(words: Words, first: number): boolean {
  const start = words.starts[first] ?? 0;
  return OPENING.has(words.text.charAt(start - 1));
}

/** «Х-22/32»: a number after a slash takes the letters of the name before it. */
function withSharedStem(candidate: Candidate, words: Words): Candidate {
  const next = candidate.last + 1;
  const stem = words.keys[candidate.last - 1];
  const isShared = words.gaps[next] === GAP.slash && /^\d+$/u.test(words.keys[next] ?? "") && /^\d+$/u.test(words.keys[candidate.last] ?? "");
  if (!isShared || stem === undefined || candidate.first === candidate.last) return candidate;
  const second = weaponOf(`${stem}-${words.keys[next] ?? ""}`);
  if (!second.ok) return candidate;
  const label = wordingOf(words, candidate.first, next);
  const weapon = bundleOf([candidate.weapon, second.value], label);
  return weapon === undefined ? candidate : { ...candidate, last: next, weapon };
}

/** Leaves out names that need a word for a weapon beside them and have none. */
function guarded(found: readonly Candidate[], words: Words): Candidate[] {
  return found.filter((candidate, i) => candidate.guard !== "context" || hasContext(found, i, words));
}

const TYPE_WORDS = new Set(["типу", "типа", "тип", "марки", "type"].map((word) => wordsOf(word).keys[0]));
const LINKS = new Set(["та", "і", "и", "й", "або", "или", "and", "or"].map((word) => wordsOf(word).keys[0]));
const FAMILIES: ReadonlySet<WeaponGroup> = new Set(WEAPON_FAMILIES);
const QUOTE_SIGNS = new Set("\"«“„'‘‹");

function hasContext(found: readonly Candidate[], i: number, words: Words): boolean {
  const candidate = found[i];
  if (candidate === undefined) return false;
  if (QUOTE_SIGNS.has(words.text.charAt((words.starts[candidate.first] ?? 0) - 1))) return true;
  if (TYPE_WORDS.has(words.keys[candidate.first - 1])) return true;
  return isBeside(found[i - 1], candidate, words) || isBeside(candidate, found[i + 1], words);
}

/** Whether nothing but a comma, a slash or a linking word stands between two names. */
function isBeside(left: Candidate | undefined, right: Candidate | undefined, words: Words): boolean {
  if (left === undefined || right === undefined) return false;
  const between = right.first - left.last;
  if (between === 1) return (words.gaps[right.first] ?? GAP.stop) <= GAP.comma;
  return between === 2 && LINKS.has(words.keys[left.last + 1]) && (words.gaps[right.first] ?? GAP.stop) <= GAP.space;
}

/** Joins a common noun with the name beside it, and names with a slash between them. */
function joined(found: readonly Candidate[], words: Words): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of found) {
    const before = out.at(-1);
    const whole = before === undefined ? undefined : join(before, candidate, words);
    if (whole === undefined) out.push(candidate);
    else out[out.length - 1] = whole;
  }
  return out;
}

function join(left: Candidate, right: Candidate, words: Words): Candidate | undefined {
  const gap = words.gaps[right.first] ?? GAP.stop;
  const whole = { ...left, last: right.last, alternatives: [] };
  if (right.first === left.last + 1 && gap === GAP.slash) {
    const members = [left.weapon, right.weapon].flatMap((group) => (typeof group === "string" ? modelsOf(group) : group.ids.flatMap(modelsOf)));
    const weapon = bundleOf(members, wordingOf(words, left.first, right.last));
    return weapon === undefined ? undefined : { ...whole, weapon };
  }
  const isLinked = right.first === left.last + 2 && TYPE_WORDS.has(words.keys[left.last + 1]);
  if (!(isLinked || (right.first === left.last + 1 && gap <= GAP.space)) || words.gaps[left.last + 1] === GAP.stop) return undefined;
  const leads = moreSpecific(left, right);
  return leads === undefined ? undefined : { ...whole, weapon: leads.weapon, alternatives: leads.alternatives };
}

/** Of a common noun and a name for the same weapons, the name. */
function moreSpecific(left: Candidate, right: Candidate): Candidate | undefined {
  if (left.weapon === right.weapon) return left;
  const difference = rankOf(left.weapon) - rankOf(right.weapon);
  const [name, noun] = difference < 0 || (difference === 0 && groupContains(right.weapon, left.weapon) === "definitely") ? [left, right] : [right, left];
  const contained = groupContains(noun.weapon, name.weapon);
  if (contained === "not" || !isGeneric(noun.weapon)) return undefined;
  return difference !== 0 || contained === "definitely" ? name : undefined;
}

/** Models before families before words for weapons in general. */
function rankOf(weapon: WeaponGroup): number {
  if (!isGeneric(weapon)) return 0;
  return FAMILIES.has(weapon) ? 1 : 2;
}

function wordingOf(words: Words, first: number, last: number): string {
  return words.text.slice(words.starts[first] ?? 0, words.ends[last] ?? 0);
}

/** A quote that opens inside the words closes inside them too. */
function withClosingQuote(words: Words, first: number, last: number): number {
  const end = words.ends[last] ?? 0;
  if (first === last || !CLOSING.has(words.text.charAt(end))) return end;
  const inside = words.text.slice(words.ends[last - 1] ?? 0, end);
  return /["«“„]/u.test(inside) ? end + 1 : end;
}

function matchOf({ first, last, weapon, alternatives }: Candidate, words: Words): MunitionMatch {
  const span = { start: words.starts[first] ?? 0, end: withClosingQuote(words, first, last) };
  return { weapon, span, wording: words.text.slice(span.start, span.end), ...(alternatives.length > 0 && { alternatives }) };
}
