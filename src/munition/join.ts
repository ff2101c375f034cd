import { GAP, type Words } from "../core/lexicon/index.js";
import { bundleOf, modelsOf } from "./bundle.js";
import type { Candidate } from "./candidate.js";
import { isTypeWord } from "./context.js";
import { groupContains, membersOf } from "./group-contains.js";
import { isGeneric } from "./is-generic.js";
import { WEAPON_FAMILIES } from "./tables/weapon-ids.js";
import type { WeaponGroup } from "./weapon-group.js";

/** Joins names with a slash between them, then a common noun with the name beside it. */
export function joined(found: readonly Candidate[], words: Words): readonly Candidate[] {
  const isSlashed = found.some(({ first }) => words.gaps[first] === GAP.slash);
  const names = isSlashed ? slashRuns(found, words).map((run) => bundled(run, words)) : found;
  if (names.length < 2) return names;
  const out: Candidate[] = [];
  for (const candidate of names) {
    const before = out.at(-1);
    const whole = before === undefined ? undefined : withNoun(before, candidate, words);
    if (whole === undefined) out.push(candidate);
    else out[out.length - 1] = whole;
  }
  return out;
}

type Run = [Candidate, ...Candidate[]];

/** The names, those with slashes between them together. */
function slashRuns(found: readonly Candidate[], words: Words): Run[] {
  const runs: Run[] = [];
  for (const candidate of found) {
    const run = runs.at(-1);
    const isJoined = run?.at(-1)?.last === candidate.first - 1 && words.gaps[candidate.first] === GAP.slash;
    if (run !== undefined && isJoined) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

const QUOTES = /["«»“”„]/gu;

function bundled(run: Run, words: Words): Candidate {
  const [first] = run;
  const last = run.at(-1)?.last ?? first.last;
  if (run.length === 1) return first;
  const label = words.text.slice(words.starts[first.first], words.ends[last]).replace(QUOTES, "");
  const weapon = bundleOf(run.flatMap((one) => membersOf(one.weapon).flatMap(modelsOf)), label);
  return weapon === undefined ? first : { ...first, last, weapon, alternatives: [] };
}

function withNoun(left: Candidate, right: Candidate, words: Words): Candidate | undefined {
  const isNext = right.first === left.last + 1;
  const isLinked = right.first === left.last + 2 && isTypeWord(words, left.last + 1) && (words.gaps[left.last + 1] ?? GAP.stop) <= GAP.space;
  if (!(isNext || isLinked) || (words.gaps[right.first] ?? GAP.stop) > GAP.space) return undefined;
  const name = moreSpecific(left, right);
  return name && { ...name, first: left.first, last: right.last };
}

/** Of a common noun and a name for the same weapons, the name. */
function moreSpecific(left: Candidate, right: Candidate): Candidate | undefined {
  if (left.weapon === right.weapon) return left;
  const difference = rankOf(left.weapon) - rankOf(right.weapon);
  const isLeft = difference < 0 || (difference === 0 && groupContains(right.weapon, left.weapon) === "definitely");
  const [name, noun] = isLeft ? [left, right] : [right, left];
  if (!isGeneric(noun.weapon)) return undefined;
  const sense = [name.weapon, ...name.alternatives].find((weapon) => groupContains(noun.weapon, weapon) !== "not");
  if (sense === undefined || (difference === 0 && groupContains(noun.weapon, sense) !== "definitely")) return undefined;
  return sense === name.weapon ? name : { ...name, weapon: sense, alternatives: [] };
}

const FAMILIES: ReadonlySet<WeaponGroup> = new Set(WEAPON_FAMILIES);

/** Models before families before words for weapons in general. */
function rankOf(weapon: WeaponGroup): number {
  if (!isGeneric(weapon)) return 0;
  return FAMILIES.has(weapon) ? 1 : 2;
}
