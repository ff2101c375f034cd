import { longestPhraseAt, numbersOf, SIGN } from "../../core/lexicon/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import { weaponKey } from "../../munition/groups/index.js";
import { weaponsIn, type Candidate } from "../../munition/words/index.js";
import { placeName, type PlaceCode } from "../../place/index.js";
import { placesIn, type FoundPlace } from "../../place/words/index.js";
import { isCapital, isDigits, type BulletinText } from "../shared/bulletin-text.js";
import { countAt } from "../shared/count-phrase.js";
import { timeAt } from "../shared/time/time-at.js";
import { ENDING, endingsAt } from "./endings.js";
import { GATE, russianLexicon } from "./lexicon.js";
import type { Mark, MarkedPlace } from "./mark.js";
import { MEANT_HERE } from "./tables/weapons.js";

/** The whole country is no place of a figure. */
const COUNTRY = "RU";

/** Marks every word of a text with what it may do in the formula. Linear. Never throws. */
export function marksOf(text: BulletinText): Mark[] {
  const { words } = text;
  const places = placesIn(words, "ru");
  const weapons = withSameBundles(weaponsIn(words));
  const marks: Mark[] = [];
  let place = 0;
  let weapon = 0;
  let i = 0;
  while (i < words.length) {
    // Names stand in order; those inside a mark are passed over.
    while (startOf(places[place]) < i) place += 1;
    while (startOf(weapons[weapon]) < i) weapon += 1;
    const placed = places[place];
    const armed = weapons[weapon];
    const mark = placed?.first === i ? placeMark(placed) : lexicalMark(text, i, armed?.first === i ? armed : undefined);
    push(marks, mark, text);
    i = mark.last + 1;
  }
  return marks;
}

/** The weapons of a text, with one value for bundles of the same weapons however often and as what it names them. */
function withSameBundles(weapons: readonly Candidate[]): readonly Candidate[] {
  let bundles: Map<string, WeaponGroup> | undefined;
  return weapons.map((found) => {
    const { weapon } = found;
    if (typeof weapon === "string") return found;
    bundles ??= new Map();
    const key = weaponKey(weapon);
    const known = bundles.get(key);
    if (known === undefined) bundles.set(key, weapon);
    return known === undefined ? found : { ...found, weapon: known };
  });
}

function startOf(found: { readonly first: number } | undefined): number {
  return found === undefined ? Infinity : found.first;
}

function placeMark({ sense: { code }, first, last }: FoundPlace): Mark {
  if (code === COUNTRY) return { kind: "plain", first, last, value: undefined };
  return { kind: "place", first, last, value: markedPlace(code) };
}

const known = new Map<PlaceCode, MarkedPlace>();

/** A place by its code and English name; the same value whenever it is named. */
function markedPlace(code: PlaceCode): MarkedPlace {
  let marked = known.get(code);
  if (marked === undefined) known.set(code, (marked = { place: { code, name: code === "X-RU-MOSREG" ? "Moscow region" : placeName(code, "en") }, isDistrict: false }));
  return marked;
}

function lexicalMark(text: BulletinText, i: number, weapon: Candidate | undefined): Mark {
  const { phrases, districts, targets, counts, time, gates } = russianLexicon();
  const { words } = text;
  const gate = isDigits(text, i) ? GATE.time | GATE.count : (gates[numbersOf(words)[i] ?? 0] ?? 0);
  const found = (gate & GATE.time) === 0 ? undefined : timeAt(text, i, time);
  if (found !== undefined) return { kind: "time", first: found.first, last: found.last, value: found.time };
  if (weapon !== undefined) return { kind: "weapon", first: i, last: weapon.last, value: meantHere(weapon.weapon) };
  const count = (gate & GATE.count) === 0 ? undefined : countAt(words, i, counts);
  if (count !== undefined) return { kind: "count", first: i, last: count.last, value: count };
  const target = (gate & GATE.target) === 0 ? undefined : longestPhraseAt(targets, words, i);
  if (target !== undefined) return { kind: "weapon", first: i, last: target.last, value: "projectile-unspecified" };
  const phrase = (gate & GATE.phrase) === 0 ? undefined : longestPhraseAt(phrases, words, i);
  const term = phrase?.values[0];
  if (phrase !== undefined && term !== undefined) {
    return typeof term === "string" ? { kind: term, first: i, last: phrase.last, value: undefined } : { kind: "verb", first: i, last: phrase.last, value: term };
  }
  const district = (gate & GATE.district) !== 0 && isCapital(text, i) ? longestPhraseAt(districts, words, i) : undefined;
  if (district?.values[0] !== undefined) return { kind: "place", first: i, last: district.last, value: { place: { name: district.values[0] }, isDistrict: true } };
  // An unknown adjective between a count and its weapon does not part them.
  return { kind: !isCapital(text, i) && (endingsAt(words, i, ENDING.adjective) & ENDING.adjective) !== 0 ? "adjective" : "unknown", first: i, last: i, value: undefined };
}

function meantHere(weapon: WeaponGroup): WeaponGroup {
  return typeof weapon === "string" ? (MEANT_HERE.get(weapon) ?? weapon) : weapon;
}

/** Adds a mark; a name after its own common noun makes one weapon of both («ракета ТРК «Точка-У»»). */
function push(marks: Mark[], mark: Mark, { signs }: BulletinText): void {
  if (mark.kind === "weapon") {
    let before = marks.length - 1;
    while (marks[before]?.kind === "plain" && before >= marks.length - 3) before -= 1;
    const noun = marks[before];
    if (noun?.kind === "weapon" && isUnsigned(marks, before + 1, signs) && isUnsignedAt(signs, mark.first) && noun.value !== mark.value && groupContains(noun.value, mark.value) !== "not") {
      marks.length = before;
      marks.push({ kind: "weapon", first: noun.first, last: mark.last, value: mark.value });
      return;
    }
  }
  marks.push(mark);
}

/** Whether no sign but a hyphen or a quote stands before the marks from one on. */
function isUnsigned(marks: readonly Mark[], from: number, signs: readonly number[]): boolean {
  for (let i = from; i < marks.length; i += 1) if (!isUnsignedAt(signs, marks[i]?.first ?? 0)) return false;
  return true;
}

function isUnsignedAt(signs: readonly number[], word: number): boolean {
  const found = signs[word] ?? 0;
  return found === 0 || found === SIGN.hyphen || found === SIGN.quote;
}
