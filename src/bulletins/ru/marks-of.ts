import { phrasesAt } from "../../core/lexicon/index.js";
import { findMunition, groupContains, type WeaponGroup } from "../../munition/index.js";
import { findRegions, placeName, type PlaceMatch } from "../../place/index.js";
import { isCapital, isDigits, type BulletinText } from "../shared/bulletin-text.js";
import { countAt } from "../shared/count-phrase.js";
import type { DraftPlace } from "../shared/draft-region.js";
import { timeAt } from "../shared/time/time-at.js";
import { GATE, russianLexicon } from "./lexicon.js";
import type { Mark } from "./mark.js";
import { MEANT_HERE } from "./tables/weapons.js";

/** Endings of adjectives, folded: an unknown one between a count and its weapon does not part them. */
const ADJECTIVE = /(?:ы[иехм]|и[иехм]|о[ием]|е[ием]|ая|яя|ую|юю|ого|его|ому|ему|ыми|ими)$/u;

/** The whole country is no place of a figure. */
const COUNTRY = "RU";

interface Found<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Marks every word of a text with what it may do in the formula. Linear. Never throws. */
export function marksOf(text: BulletinText): Mark[] {
  const places = byFirstWord(text, findRegions(text.words, { language: "ru" }));
  const weapons = byFirstWord(text, findMunition(text.words));
  const marks: Mark[] = [];
  let i = 0;
  while (i < text.words.length) {
    const mark = placeMark(places.get(i)) ?? lexicalMark(text, i, weapons.get(i));
    push(marks, mark, text);
    i = mark.last + 1;
  }
  return marks;
}

/** Finds by the index of their first word. */
function byFirstWord<T extends { readonly span: { readonly start: number; readonly end: number } }>({ words }: BulletinText, matches: readonly T[]): ReadonlyMap<number, Found<T>> {
  const found = new Map<number, Found<T>>();
  let i = 0;
  for (const match of matches) {
    while (i < words.length && (words.starts[i] ?? 0) < match.span.start) i += 1;
    const first = i;
    while (i + 1 < words.length && (words.starts[i + 1] ?? 0) < match.span.end) i += 1;
    found.set(first, { first, last: i, value: match });
  }
  return found;
}

function placeMark(found: Found<PlaceMatch> | undefined): Mark | undefined {
  if (found === undefined) return undefined;
  const { first, last, value } = found;
  if (value.code === COUNTRY) return { kind: "plain", first, last };
  return { kind: "place", first, last, place: draftPlace(value), isDistrict: false };
}

function draftPlace({ code }: PlaceMatch): DraftPlace {
  return { code, name: code === "X-RU-MOSREG" ? "Moscow region" : placeName(code, "en") };
}

function lexicalMark(text: BulletinText, i: number, weapon: Found<{ readonly weapon: WeaponGroup }> | undefined): Mark {
  const { phrases, districts, targets, counts, time, gates } = russianLexicon();
  const { words } = text;
  const gate = isDigits(text, i) ? GATE.time | GATE.count : (gates.get(words.keys[i] ?? "") ?? 0);
  const found = (gate & GATE.time) === 0 ? undefined : timeAt(text, i, time);
  if (found !== undefined) return { kind: "time", first: found.first, last: found.last, time: found.time };
  if (weapon !== undefined) return { kind: "weapon", first: i, last: weapon.last, weapon: meantHere(weapon.value.weapon) };
  const count = (gate & GATE.count) === 0 ? undefined : countAt(words, i, counts);
  if (count !== undefined) return { kind: "count", first: i, last: count.last, count };
  const target = (gate & GATE.target) === 0 ? undefined : phrasesAt(targets, words, i)[0];
  if (target !== undefined) return { kind: "weapon", first: i, last: target.last, weapon: "projectile-unspecified" };
  const phrase = (gate & GATE.phrase) === 0 ? undefined : phrasesAt(phrases, words, i)[0];
  const term = phrase?.values[0];
  if (phrase !== undefined && term !== undefined) {
    return typeof term === "string" ? { kind: term, first: i, last: phrase.last } : { kind: "verb", first: i, last: phrase.last, verb: term };
  }
  const district = (gate & GATE.district) !== 0 && isCapital(text, i) ? phrasesAt(districts, words, i)[0] : undefined;
  if (district?.values[0] !== undefined) return { kind: "place", first: i, last: district.last, place: { name: district.values[0] }, isDistrict: true };
  return { kind: ADJECTIVE.test(words.keys[i] ?? "") && !isCapital(text, i) ? "adjective" : "unknown", first: i, last: i };
}

function meantHere(weapon: WeaponGroup): WeaponGroup {
  return typeof weapon === "string" ? (MEANT_HERE[weapon] ?? weapon) : weapon;
}

/** Adds a mark; a name after its own common noun makes one weapon of both («ракета ТРК «Точка-У»»). */
function push(marks: Mark[], mark: Mark, { signs }: BulletinText): void {
  if (mark.kind === "weapon") {
    let before = marks.length - 1;
    while (marks[before]?.kind === "plain" && before >= marks.length - 3) before -= 1;
    const noun = marks[before];
    const isPlain = marks.slice(before + 1).concat(mark).every(({ first }) => (signs[first] ?? 0) <= 1 || signs[first] === 2048);
    if (noun?.kind === "weapon" && isPlain && noun.weapon !== mark.weapon && groupContains(noun.weapon, mark.weapon) !== "not") {
      marks.length = before;
      marks.push({ ...mark, first: noun.first });
      return;
    }
  }
  marks.push(mark);
}
